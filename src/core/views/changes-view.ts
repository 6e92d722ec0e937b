import type { StoryMatter, ToldLine } from './story-views.ts';
import type { KnownDate, SourcedQuote } from './views.ts';

/** What became of a date between two days. "met": an article tells that it happened; "gone": it went by without a word. */
export type DateTurn = 'set' | 'moved' | 'confirmed' | 'met' | 'gone';

export type ChangedKnownDate = { readonly turn: DateTurn; readonly known: KnownDate };

/** What changed in a story between two days. */
export type ChangesView = StoryMatter & {
  /** YYYY-MM-DD: what was known at its end is not told. */
  readonly since: string;
  /** Where that day comes from: typed, the day before the asker last asked, or a week ago. */
  readonly by: 'typed' | 'asked' | 'week';
  /** The best of them, newest day first; `happenedInAll` counts those that are left out too. */
  readonly happened: readonly ToldLine[];
  readonly happenedInAll: number;
  /** In order of date. */
  readonly dates: readonly ChangedKnownDate[];
  /** The newest of each of the chief persons that is new, newest first. */
  readonly statements: readonly SourcedQuote[];
  /** How many articles were corrected. */
  readonly corrections: number;
};
