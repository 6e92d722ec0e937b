/** A file that someone shared in a chat, as the chat service gives it out. */
export type SharedFile = {
  readonly url: string;
  /** For the Authorization header of a request to `url`. Never stored, shown or logged. */
  readonly authorization: string;
};
