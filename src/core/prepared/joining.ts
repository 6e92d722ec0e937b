/** How an article came to its story. */
export type Joining = {
  /** The story it names itself, under the name it gives; null: rules decide, now and whenever they change. */
  readonly pinned: string | null;
  /** What made it join, in words: "the word Syria", "the place Geneva". */
  readonly why: readonly string[];
};
