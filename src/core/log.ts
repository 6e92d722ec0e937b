/** One line an event, past tense; never an article's body, a token or a webhook. */
export type Log = {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
};
