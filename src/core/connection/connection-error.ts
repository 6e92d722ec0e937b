import { SourceError } from '../errors.ts';

type Details = {
  readonly hint: string;
  /** The service says that a setting is wrong, so an early retry cannot help. */
  readonly isRefusal: boolean;
  /** How long the service asked to wait. */
  readonly afterMs?: number;
  readonly cause?: unknown;
};

/** A chat service cannot be reached or rejects Dateline. The message says why, the hint how to fix it. */
export class ConnectionError extends SourceError {
  readonly hint: string;
  readonly isRefusal: boolean;
  readonly afterMs: number;
  constructor(message: string, { hint, isRefusal, afterMs, cause }: Details) {
    super(message, { cause });
    this.name = 'ConnectionError';
    this.hint = hint;
    this.isRefusal = isRefusal;
    this.afterMs = afterMs ?? 0;
  }
}
