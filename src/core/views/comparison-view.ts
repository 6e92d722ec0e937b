import type { SourcedQuote } from './views.ts';

/** What one of the persons compared said: the newest first, and how many statements there are in all. */
export type ComparedSide = {
  readonly speaker: string;
  readonly statements: readonly SourcedQuote[];
  readonly total: number;
};

/** Statements of several persons, on a topic if one is given. */
export type ComparisonView = { readonly about: string | null; readonly sides: readonly ComparedSide[] };
