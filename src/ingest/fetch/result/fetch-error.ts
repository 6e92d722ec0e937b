import type { FetchFailure } from './fetched.ts';

/** Why a fetch ends: thrown inside this folder, and caught where `createFetch` answers. The reason names hosts, nothing else of an address. */
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
