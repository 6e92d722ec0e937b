/** The user can mend it: shown to them as a card. The message says what and where, the hint what was expected. */
export class UserError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}

/** The outside world failed: recorded on the row, backed off, shown in the status. */
export class SourceError extends Error {
  constructor(what: string, options?: { cause?: unknown }) {
    super(what, options);
    this.name = 'SourceError';
  }
}
