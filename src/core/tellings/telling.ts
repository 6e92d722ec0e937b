import type { Certainty } from '../dates/key-date.ts';
import type { Span } from '../text/span.ts';

/**
 * How a sentence speaks of a day. "anchor": it names the day only to count from it ("after the 3 May vote"). "assumed": it
 * names no day, and stands at the head of an article whose news is of this one.
 */
export type Naming = 'stated' | 'anchor' | 'assumed';

/** A sentence of an article and a day it speaks of. Kept with the article; a story's events are made of them. */
export type DayTelling = {
  /** A day, a week or a month: 2012-07-18, 2012-W29, 2012-07. */
  readonly date: string;
  readonly how: Naming;
  readonly certainty: Certainty;
  /** The sentence's own words in the article's text, without dateline or headline. */
  readonly span: Span;
  /** Both counted from 0. */
  readonly paragraph: number;
  readonly sentence: number;
  /** 0 to 1: how well the sentence is understood alone; 0 if it cannot be shown alone. */
  readonly clarity: number;
  /** What happened, in 3 to 14 words of the article: a clause, its headline, or the name of an event. */
  readonly title: string | null;
  /** The stems of its content words, each once, in the order of the text. */
  readonly stems: readonly string[];
};

/** A telling with what is known of its article. */
export type SourcedTelling = DayTelling & {
  readonly article: string;
  /** YYYY-MM-DD. */
  readonly published: string;
  /** The report that the article prints: the id of its lead. */
  readonly report: string;
  /** Who published it; the article's id if that is not known. */
  readonly outlet: string;
  /** Whether its article touches the story in passing. */
  readonly isWeak?: boolean;
};
