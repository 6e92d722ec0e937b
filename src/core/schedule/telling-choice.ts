import type { WordFilter } from '../text/search/word-filter.ts';

/** What a subscription chooses by besides stories and people, whom it mentions, and how much it may post. */
export type TellingChoice = {
  /** Null: whatever the words. */
  readonly words: WordFilter | null;
  /** The numbers of feeds; null: wherever it comes from. */
  readonly feeds: readonly number[] | null;
  /** The platform's id of the role or user group that each post mentions; null: none. */
  readonly ping: string | null;
  /** The most posts of an alert in an hour; the rest comes in one line. */
  readonly anHour: number;
};

export const USUAL_POSTS_AN_HOUR = 12;
