import type { FetchFailure } from './fetched.ts';

/** Why a fetch failed: thrown in this folder and caught in `createFetch`. Of an address, the reason names only the host. */
export class FetchError extends Error {
  readonly how: FetchFailure['how'];
  readonly retryAfterSeconds: number | null;
  constructor(how: FetchFailure['how'], reason: string, retryAfterSeconds: number | null = null) {
    super(reason);
    this.name = 'FetchError';
    this.how = how;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
