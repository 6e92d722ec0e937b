import type { Ruling } from '../rulings/ruling.ts';
import type { Source } from '../source.ts';
import type { KnownDate, SourcedQuote } from './views.ts';

/** A ruling as it stands: it holds, its words or what was found in them are gone, or it was undone. */
export type RulingView = {
  readonly ruling: Ruling;
  readonly state: 'holds' | 'lost' | 'undone';
  /** The article that it speaks of, if it does and is there. */
  readonly source: Source | null;
};

/** A statement that someone may put right. */
export type RulableQuote = {
  readonly id: string;
  readonly statement: SourcedQuote;
  /** Who may have said it instead: people of the article, those named nearest first. */
  readonly others: readonly string[];
};

/** A key date that someone may put right; `reference` names it in buttons. */
export type RulableKeyDate = { readonly reference: string; readonly known: KnownDate };
