/** The story an article joined, and why, in words: "the word Syria", "the person John Kerry", "the place Geneva". */
export type StoryMatch = { readonly slug: string; readonly why: readonly string[] };

/** A story that an article did not join although part of it matched. */
export type NearMatch = StoryMatch & {
  /** Why it did not match, in words: "the word Syria is missing", "the word earthquake excludes it". */
  readonly against: readonly string[];
};

export type StoryExplanation = {
  readonly joined: StoryMatch | null;
  /** Nearest first. */
  readonly near: readonly NearMatch[];
};
