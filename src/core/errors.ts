/** Values to try instead of a bad one: shown as buttons that run the same command again. */
export type Instead = {
  readonly option: string;
  readonly values: readonly string[];
  /** What the buttons say, if not the values. */
  readonly labels?: readonly string[];
};

/** Something the user can fix, shown to them as a card. The message says what went wrong, the hint how to fix it. */
export class UserError extends Error {
  readonly hint: string;
  readonly instead: Instead | null;
  constructor(message: string, hint: string, instead: Instead | null = null) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
    this.instead = instead;
  }
}

/** Something outside Dateline failed: it is recorded with the feed, retried later, and shown in the status. */
export class SourceError extends Error {
  constructor(what: string, options?: { cause?: unknown }) {
    super(what, options);
    this.name = 'SourceError';
  }
}

/** Why the store cannot do something; `store-faults.ts` has the wording for each. */
export type StoreFault =
  | 'full'
  | 'read-only'
  | 'locked'
  | 'missing'
  | 'unreachable'
  | 'damaged'
  | 'failing'
  | 'disconnected'
  | 'refused'
  | 'busy';

/**
 * The store could not do something, and did none of it. Message and hint are for the operator of Dateline; people in a chat
 * see `storeFailureCard`.
 */
export class StoreError extends Error {
  readonly fault: StoreFault;
  readonly hint: string;
  constructor(fault: StoreFault, words: { readonly message: string; readonly hint: string }, cause?: unknown) {
    super(words.message, { cause });
    this.name = 'StoreError';
    this.fault = fault;
    this.hint = words.hint;
  }
}
