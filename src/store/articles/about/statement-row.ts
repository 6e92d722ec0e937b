/** A statement that may be about something. */
export type StatementRow = {
  readonly id: number;
  readonly article: number;
  readonly place: number;
  readonly paragraph: number;
  readonly last: number;
  readonly published: string;
  /** When in its day its article was published; 0: not known. */
  readonly published_at: number;
};
