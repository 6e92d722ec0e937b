import type { Off } from '../dates/is-off.ts';
import type { DayTelling } from './telling.ts';

/** A date that an article plans, with what is needed to tell whether it is the story's. Kept with the article. */
export type PlannedDate = {
  /** As precise as stated: 2031-08-01, 2031-08, 2031. */
  readonly date: string;
  /** Where its words start in the article's text. */
  readonly start: number;
  /** Who set it, by the fullest name in the article; null if it does not say. */
  readonly setBy: string | null;
  /** The stems of its event's name, each once. */
  readonly event: readonly string[];
  /** The stems of the paragraph around it, of a short one also of the paragraph before; both lists are empty if nobody has read them. */
  readonly around: readonly string[];
};

/** A sentence that says that a plan was given up, without its day or another one. Kept with the article. */
export type GivenUp = {
  readonly certainty: Off;
  /** The stems of its content words, each once. */
  readonly stems: readonly string[];
};

/** What an article tells of days. */
export type ArticleTellings = {
  readonly tellings: readonly DayTelling[];
  readonly planned: readonly PlannedDate[];
  readonly givenUp: readonly GivenUp[];
};
