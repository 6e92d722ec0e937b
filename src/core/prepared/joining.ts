/** A story to which an article belongs besides its main story. */
export type FurtherStory = {
  /** Its slug. */
  readonly story: string;
  /** Why it joined, in words. */
  readonly why: readonly string[];
  readonly isWeak: boolean;
};

/** How an article joined its stories. */
export type Joining = {
  /** The story that the article itself names, as it names it; null: rules decide, now and whenever they change. */
  readonly pinned: string | null;
  /** Why it joined its main story, in words: "the word Syria", "the place Geneva". */
  readonly why: readonly string[];
  /** Whether it touches the main story in passing. */
  readonly isWeak: boolean;
  /** The nearest first; none for an article without a main story. */
  readonly further: readonly FurtherStory[];
};
