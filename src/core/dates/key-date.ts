import type { Span } from '../text/span.ts';

/** How firm a date is. An article's key date is never postponed or called off: a later one says so of its event. */
export type Certainty = 'target' | 'deadline' | 'scheduled' | 'expected' | 'past' | 'postponed' | 'called off';

/** A date the article turns on, and the event it belongs to. */
export type KeyDate = {
  /** As precise as stated: 2016-08-01, 2016-08, 2016-W31, 2016-Q3 … Times of day are left out. */
  readonly date: string;
  readonly certainty: Certainty;
  /** The words that give the date. */
  readonly span: Span;
  /** The clause it belongs to. */
  readonly about: Span;
  /** A short name of the event, in the clause's own words ("substantial political talks"). */
  readonly event: string;
  /** Who set it, or says that it is a target or a deadline, by the fullest name in the article; null if it does not say. */
  readonly setBy: string | null;
  readonly rule: string;
};
