/** How an article joined its story. */
export type Joining = {
  /** The story that the article itself names, as it names it; null: rules decide, now and whenever they change. */
  readonly pinned: string | null;
  /** Why it joined, in words: "the word Syria", "the place Geneva". */
  readonly why: readonly string[];
  /** Whether it touches the story in passing. */
  readonly isWeak: boolean;
};
