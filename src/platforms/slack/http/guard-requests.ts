import type { IncomingMessage, RequestListener } from 'node:http';
import { defaultBodyLimit, HTTPModuleFunctions, type HTTPReceiver, isRawBodyError, type Logger } from '@slack/bolt';
import { REPLAY_WINDOW_S } from '../limits.ts';
import { isDelivery } from './is-delivery.ts';

export type RequestGuard = {
  readonly path: string;
  readonly signingSecret: string;
  readonly now: () => Temporal.Instant;
  readonly logger: Logger;
};

const BAD_REQUEST = 400;
const NOT_OURS = 401;
const TOO_LARGE = 413;

/**
 * Checks requests before Bolt does. Bolt refuses old timestamps but not future ones, reads fields of a null body, which
 * ends the process, and lets requests of unknown kinds wait for three seconds.
 */
export function guardRequests(receiver: HTTPReceiver, guard: RequestGuard): void {
  const pass = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    const { pathname } = URL.parse(request.url ?? '', 'http://localhost') ?? {};
    if (pathname === undefined) refuse(response, BAD_REQUEST);
    else if (pathname === guard.path && request.method === 'POST') void passJudged(request, response, pass, guard);
    else pass(request, response);
  };
}

async function passJudged(
  request: IncomingMessage,
  response: Parameters<RequestListener>[1],
  pass: RequestListener,
  guard: RequestGuard,
): Promise<void> {
  const refusal = await judge(request, guard);
  if (refusal === undefined) return pass(request, response);
  guard.logger.warn(`refused a request with ${refusal.status}: ${refusal.why}`);
  refuse(response, refusal.status);
}

/** Undefined if the request is Slack's and of a known kind; the body that was read stays with it, for Bolt. */
async function judge(
  request: IncomingMessage,
  { signingSecret, now }: RequestGuard,
): Promise<{ readonly status: number; readonly why: string } | undefined> {
  try {
    const read = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(
      { signingSecret, bodyLimit: defaultBodyLimit },
      request,
    );
    const sentAt = request.headers['x-slack-request-timestamp'];
    if (typeof sentAt === 'string' && !isWithinWindow(sentAt, now()))
      return { status: NOT_OURS, why: 'its timestamp is outside the window' };
    return parses(read) ? undefined : { status: BAD_REQUEST, why: 'Slack does not send such a body' };
  } catch (error) {
    const isTooLarge = isRawBodyError(error) && error.statusCode === TOO_LARGE;
    return { status: isTooLarge ? TOO_LARGE : NOT_OURS, why: error instanceof Error ? error.message : String(error) };
  }
}

function isWithinWindow(sentAt: string, now: Temporal.Instant): boolean {
  return /^\d+$/.test(sentAt) && Math.abs(now.epochMilliseconds / 1000 - Number(sentAt)) <= REPLAY_WINDOW_S + 1;
}

function parses(read: Parameters<typeof HTTPModuleFunctions.parseHTTPRequestBody>[0]): boolean {
  try {
    return isDelivery(HTTPModuleFunctions.parseHTTPRequestBody(read));
  } catch {
    return false;
  }
}

function refuse(response: Parameters<RequestListener>[1], status: number): void {
  response.writeHead(status);
  response.end();
}
