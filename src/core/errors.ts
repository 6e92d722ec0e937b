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
