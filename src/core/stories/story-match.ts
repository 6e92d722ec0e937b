/** How much of an article is about a story. */
export type Strength = {
  /** 0 to 1: of its text, the share that stands in paragraphs with the story's words. */
  readonly share: number;
  /** Whether it touches the story in passing: a column, a list, a round-up. */
  readonly isWeak: boolean;
};

type Reasons = { readonly slug: string; readonly why: readonly string[] };

/** A story an article matches, why, in words ("the word Syria", "the person John Kerry", "the place Geneva"), and how strongly. */
export type StoryMatch = Reasons & Strength;

/** A story that an article does not match although part of it does. */
export type NearMatch = Reasons & {
  /** Why it did not match, in words: "the word Syria is missing", "the word earthquake excludes it". */
  readonly against: readonly string[];
};

export type StoryExplanation = {
  /** Best first. */
  readonly matches: readonly StoryMatch[];
  /** Nearest first. */
  readonly near: readonly NearMatch[];
};
