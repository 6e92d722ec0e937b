/** Values to try instead of a bad one: shown as buttons that run the same command again. */
export type Instead = { readonly option: string; readonly values: readonly string[] };

/** The user can mend it: shown to them as a card. The message says what and where, the hint what was expected. */
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

/** The outside world failed: recorded on the row, backed off, shown in the status. */
export class SourceError extends Error {
  constructor(what: string, options?: { cause?: unknown }) {
    super(what, options);
    this.name = 'SourceError';
  }
}

/** What keeps a store from doing what it was asked; `store-faults.ts` has the words for each. */
export type StoreFault = 'full' | 'read-only' | 'locked' | 'missing' | 'unreachable' | 'damaged' | 'failing';

/**
 * The store could not do it, and nothing of it was done. Message and hint are for whoever runs Dateline; those who ask
 * in a chat see `storeFailureCard`.
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
