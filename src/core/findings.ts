import type { KeyDate } from './dates/key-date.ts';
import type { TimeExpression } from './dates/time.ts';
import type { Person } from './person.ts';
import type { Quote } from './quote.ts';

/** A sentence chosen for the summary, never rewritten. */
export type SummarySentence = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Higher matters more; comparable within one article only. */
  readonly score: number;
  /** Our own words for a reader who sees the sentence alone; in the order of the text, never inside quotation marks. */
  readonly notes: readonly SummaryNote[];
};

/** Who a "he" is, or which day "Thursday" was: shown in brackets at `offset` (UTF-16, into the sentence's text). */
export type SummaryNote = { readonly offset: number; readonly text: string };

/** All that extraction finds in one article. */
export type Findings = {
  readonly quotes: readonly Quote[];
  readonly times: readonly TimeExpression[];
  readonly keyDates: readonly KeyDate[];
  readonly people: readonly Person[];
  /** In the order of the text. */
  readonly summary: readonly SummarySentence[];
};
