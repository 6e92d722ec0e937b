import type { KeyDate } from '../dates/key-date.ts';
import type { Quote } from '../quotes/quote.ts';

/** What happened to a statement when its article was edited; null on the side that does not have it. */
export type StatementChange = {
  /** "speaker": the same words, attributed to someone else. */
  readonly what: 'added' | 'gone' | 'reworded' | 'speaker';
  readonly before: Quote | null;
  readonly after: Quote | null;
};

/** What happened to a key date. */
export type DateChange = {
  readonly what: 'added' | 'gone' | 'moved' | 'certainty';
  readonly before: KeyDate | null;
  readonly after: KeyDate | null;
};

/** What an edit changed in an article's findings; the spans of `before` refer to the earlier text. */
export type FindingsChange = {
  readonly statements: readonly StatementChange[];
  readonly dates: readonly DateChange[];
};
