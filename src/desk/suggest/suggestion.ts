import type { Scope } from '../../store/articles.ts';

/** A named value, as suggested while someone types. */
export type Suggestion = { readonly name: string; readonly value: string };

export type SuggestDatesRequest = Scope & {
  readonly typed: string;
  readonly today: string;
  /** Dates that lie ahead, nearest first; or days to ask as of: today, yesterday, and key dates gone by, latest first. */
  readonly which: 'ahead' | 'gone';
};
