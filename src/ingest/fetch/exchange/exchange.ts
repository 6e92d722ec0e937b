import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { toHost } from '../address/to-host.ts';
import { type BodyBounds, readBody } from '../answer/read-body.ts';
import { FetchError } from '../result/fetch-error.ts';
import { toFetchError } from '../result/to-fetch-error.ts';
import { ask, type Question } from './ask.ts';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Empty unless the status means success: no other body is read. */
  readonly body: Uint8Array;
  /** Whether it came from an address that only the allow-list permits. */
  readonly isOwn: boolean;
};

export type Exchange = {
  readonly question: Question;
  readonly bounds: BodyBounds;
  readonly leftMs: number;
  /** Aborts it. */
  readonly life: AbortSignal;
};

/** One request and its whole answer, within the time left. Throws a FetchError; a failure leaves no connection open. */
export async function exchange({ question, bounds, leftMs, life }: Exchange): Promise<Answer> {
  const host = toHost(question.url);
  const stop = new AbortController();
  const end = (): void => stop.abort(life.reason);
  const timer = setTimeout(() => stop.abort(new FetchError('broken', `${host} took too long to answer.`)), leftMs);
  life.addEventListener('abort', end, { once: true });
  try {
    life.throwIfAborted();
    return await askAndRead(question, bounds, stop.signal);
  } catch (error) {
    throw toFetchError(stop.signal.aborted ? stop.signal.reason : error, host);
  } finally {
    clearTimeout(timer);
    life.removeEventListener('abort', end);
  }
}

async function askAndRead(question: Question, bounds: BodyBounds, signal: AbortSignal): Promise<Answer> {
  const { response, address } = await ask(question, signal);
  const { statusCode: status = 0, headers } = response;
  const cut = (): void => void response.destroy(signal.reason);
  response.on('error', () => undefined);
  signal.addEventListener('abort', cut, { once: true });
  try {
    const isGood = status >= 200 && status < 300;
    const body = isGood ? await readBody(response, bounds, toHost(question.url)) : new Uint8Array();
    signal.throwIfAborted();
    return { status, headers, body, isOwn: address !== null && question.guard.isOwn(address) };
  } finally {
    signal.removeEventListener('abort', cut);
    leave(response, status);
  }
}

/** A connection is kept if the body was read to its end or there is none (304). It never waits for another body. */
function leave(response: IncomingMessage, status: number): void {
  if (status === 304) response.resume();
  else if (!response.readableEnded) response.destroy();
}
