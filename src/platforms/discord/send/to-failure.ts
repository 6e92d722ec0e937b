import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { SendResult } from '../../../delivery/sender.ts';

type Failure = Exclude<SendResult, { kind: 'sent' }>;

const BLOCKED_MS = 15 * 60_000;
// 400s that are about the channel: it accepts no messages and no posts, or is an archived or locked thread.
const CLOSED = [50008, 50024, 50083, 160005];
// The request never left this machine.
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/** What a failed post means for the outbox. */
export function toSendFailure(error: unknown): Failure {
  if (error instanceof RateLimitError)
    return { kind: 'retry', afterMs: error.retryAfter, reason: 'Discord asked to wait' };
  if (error instanceof DiscordAPIError) return toRefusal(error);
  if (error instanceof HTTPError) return { kind: 'unsure', reason: `Discord answered ${error.status}` };
  const code = codeOf(error);
  if (code && NOT_SENT.includes(code)) return { kind: 'retry', afterMs: null, reason: `Discord not reached (${code})` };
  return { kind: 'unsure', reason: `the connection to Discord failed (${code ?? String(error)})` };
}

/**
 * 403 and 404 with a Discord code are about the channel. Without one they come from a proxy, which must not cost every
 * channel its subscriptions. 401 is about the token, any other 4xx about the post.
 */
function toRefusal({ status, code, message }: DiscordAPIError): Failure {
  const reason = `Discord: ${message} (${code})`;
  const isBlocked = status === 401 || typeof code !== 'number' || (code === 0 && status !== 429);
  if (isBlocked) return { kind: 'retry', afterMs: BLOCKED_MS, reason };
  if (status === 429) return { kind: 'retry', afterMs: null, reason };
  if (status >= 500) return { kind: 'unsure', reason };
  return status === 403 || status === 404 || CLOSED.includes(code)
    ? { kind: 'lost', reason }
    : { kind: 'refused', reason };
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : undefined;
}
