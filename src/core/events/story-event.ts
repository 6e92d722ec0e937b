import type { Certainty } from '../dates/key-date.ts';
import type { SourcedTelling } from '../tellings/telling.ts';

/** Something that happened or is to happen in a story on a day, week or month, with the sentences that tell it. */
export type StoryEvent = {
  readonly date: string;
  /** "past" once its day is over or an article tells it as past; before that as its newest article has it. */
  readonly certainty: Certainty;
  /** 3 to 14 words; null if no sentence has a clause that can stand alone. */
  readonly title: string | null;
  /** The sentence that tells it best. */
  readonly best: SourcedTelling;
  /** Above 0, below 1. Comparable within a story. */
  readonly weight: number;
  /** How many reports tell it: copies of one count once. */
  readonly articles: number;
  /** How many publishers print it. */
  readonly outlets: number;
  /** All sentences that tell it, `best` among them, oldest article first. */
  readonly tellings: readonly SourcedTelling[];
  /** Days for which it was planned before, oldest first, each with the article that moved it. */
  readonly moved: readonly EventMove[];
};

export type EventMove = { readonly from: string; readonly article: string };
