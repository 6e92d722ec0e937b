import { STATUS_CODES } from 'node:http';
import { FetchError } from './fetch-error.ts';
import type { FetchFailure } from './fetched.ts';

/** 404 → "404 Not Found": the standard's words, never the server's own. */
export function toStatusWords(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim();
}

/** What a status means if it is neither a body nor "unchanged". */
export function toStatusFailure(status: number, host: string, retryAfterSeconds: number | null): FetchFailure {
  const reason = `${host} answered ${toStatusWords(status)}.`;
  return { kind: 'failed', how: HOW.get(status) ?? 'broken', reason, retryAfterSeconds };
}

/** What stands in place of what was asked for, whatever the status: trying again soon does not help. */
export function toWallFailure(status: number, host: string, wall: string): FetchFailure {
  const reason = status === 200 ? `${host} ${wall}.` : `${host} ${wall} (${toStatusWords(status)}).`;
  return { kind: 'failed', how: 'denied', reason, retryAfterSeconds: null };
}

const HOW: ReadonlyMap<number, FetchFailure['how']> = new Map([
  [410, 'gone'],
  [404, 'missing'],
  [401, 'denied'],
  [403, 'denied'],
  [451, 'denied'],
  [429, 'busy'],
  [503, 'busy'],
]);

/** The error that ended a fetch → its failure. For a bug of ours the error text is left out, as it may contain an address. */
export function toFetchFailure(error: unknown): FetchFailure {
  if (!(error instanceof FetchError))
    return {
      kind: 'failed',
      how: 'broken',
      reason: 'Dateline itself failed to fetch this address.',
      retryAfterSeconds: null,
    };
  return { kind: 'failed', how: error.how, reason: error.message, retryAfterSeconds: error.retryAfterSeconds };
}
