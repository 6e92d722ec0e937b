import { SourceError } from '../errors.ts';

type Details = {
  readonly hint: string;
  /** The service says that a setting is wrong: trying again soon cannot help. */
  readonly isRefusal: boolean;
  /** How long the service asked to wait. */
  readonly afterMs?: number;
  readonly cause?: unknown;
};

/** A chat service is not there, or does not let Dateline in. The message says why, the hint what to do. */
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
