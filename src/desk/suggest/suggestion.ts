import type { Scope } from '../../store/port/articles.ts';

/** A named value, suggested while someone types. */
export type Suggestion = { readonly name: string; readonly value: string };

export type SuggestDatesRequest = Scope & {
  readonly typed: string;
  readonly today: string;
  /** Upcoming dates, nearest first; or days to ask about: today, yesterday, and past key dates, latest first. */
  readonly which: 'ahead' | 'gone';
};
