/** One line for each event, in the past tense; never an article's text, a token or a webhook. */
export type Log = {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
};
