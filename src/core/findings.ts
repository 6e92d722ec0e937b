import type { KeyDate } from './dates/key-date.ts';
import type { TimeExpression } from './dates/time.ts';
import type { Person } from './person.ts';
import type { Quote } from './quotes/quote.ts';

/** A sentence chosen for the summary, never rewritten. */
export type SummarySentence = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Higher is more important; comparable only within one article. */
  readonly score: number;
  /** Our own clarifications for a reader who sees only this sentence; in text order, never inside quotation marks. */
  readonly notes: readonly SummaryNote[];
};

/** Who "he" is, or which day "Thursday" was: shown in brackets at `offset` (UTF-16, into the sentence's text). */
export type SummaryNote = { readonly offset: number; readonly text: string };

/** A capitalized word that may be a surname, and how often it stands in the article. */
export type LoneName = { readonly name: string; readonly mentions: number };

/** Everything that extraction finds in one article. */
export type Findings = {
  readonly quotes: readonly Quote[];
  readonly times: readonly TimeExpression[];
  readonly keyDates: readonly KeyDate[];
  readonly people: readonly Person[];
  /** Single names that nothing in the article explains. In a story, one counts for the person who has it. */
  readonly loneNames?: readonly LoneName[];
  /** In text order. */
  readonly summary: readonly SummarySentence[];
};
