import type { KeyDate } from '../dates/key-date.ts';
import type { Quote } from '../quote.ts';

/** What became of a statement when its article was edited; null on the side where it does not stand. */
export type StatementChange = {
  /** "speaker": the same words, given to someone else. */
  readonly what: 'added' | 'gone' | 'reworded' | 'speaker';
  readonly before: Quote | null;
  readonly after: Quote | null;
};

/** What became of a key date. */
export type DateChange = {
  readonly what: 'added' | 'gone' | 'moved' | 'certainty';
  readonly before: KeyDate | null;
  readonly after: KeyDate | null;
};

/** What an edit changed of what was found in an article: spans of `before` are of the earlier text. */
export type FindingsChange = {
  readonly statements: readonly StatementChange[];
  readonly dates: readonly DateChange[];
};
