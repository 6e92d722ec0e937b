import type { NameCorrection } from '../entities/entity.ts';
import type { WordAnchor } from './word-anchor.ts';

/** Who decided or undid something: the platform's id, and the name as the platform shows it, if it tells one. */
export type RuledBy = { readonly user: string; readonly name: string | null };

/**
 * A key date as it was shown when it was ruled on, and the words that give it, the newest article first. One that the team
 * added has no words; it is known by the number of that ruling.
 */
export type RuledDateAnchor = {
  readonly date: string;
  readonly event: string;
  readonly places: readonly WordAnchor[];
  readonly ruling: number | null;
};

/** What a team decided about a quote. `found`: whose it was; `speaker`: whose it is, null if nobody knows. */
type QuoteDecision =
  | { readonly kind: 'speaker'; readonly on: WordAnchor; readonly found: string; readonly speaker: string | null }
  | { readonly kind: 'not-speech'; readonly on: WordAnchor; readonly found: string };

/** What a team decided about a key date. Dates are TIMEX3 values. */
export type DateDecision =
  | { readonly kind: 'date-added'; readonly date: string; readonly event: string }
  | { readonly kind: 'date-moved'; readonly on: RuledDateAnchor; readonly to: string }
  | { readonly kind: 'date-confirmed'; readonly on: RuledDateAnchor }
  | { readonly kind: 'date-dismissed'; readonly on: RuledDateAnchor };

export type RulingDecision = NameCorrection | QuoteDecision | DateDecision;

/** What a team decided about a finding. It holds, whatever is read again, until it is undone. */
export type Ruling<D extends RulingDecision = RulingDecision> = {
  /** Counted from 1 in its workspace; never given again. */
  readonly number: number;
  readonly decision: D;
  /** The slug of the story it belongs to; null: names and quotes, and dates of no story. */
  readonly story: string | null;
  readonly by: RuledBy;
  readonly at: Temporal.Instant;
  readonly undone: { readonly by: RuledBy; readonly at: Temporal.Instant } | null;
};

/** What an answer says of the ruling behind it: "added by the team, Ann, 28 November". */
export type RulingMark = { readonly number: number; readonly by: string | null; readonly at: Temporal.Instant };

/** What the team decided about a date: it was confirmed, moved, or is the team's own. */
export type DateMark = RulingMark & { readonly what: 'added' | 'moved' | 'confirmed' };

export type DateRuling = Ruling<DateDecision>;
export type QuoteRuling = Ruling<QuoteDecision>;

export function isDateRuling(ruling: Ruling): ruling is DateRuling {
  return ruling.decision.kind.startsWith('date-');
}

export function isQuoteRuling(ruling: Ruling): ruling is QuoteRuling {
  return ruling.decision.kind === 'speaker' || ruling.decision.kind === 'not-speech';
}

export function toRulingMark({ number, by, at }: Ruling): RulingMark {
  return { number, by: by.name, at };
}

/** The names that are one and those that are not, in the order in which that was decided; without what was undone. */
export function toNameCorrections(rulings: readonly Ruling[]): readonly NameCorrection[] {
  return rulings.flatMap(({ decision, undone }) =>
    undone === null && (decision.kind === 'same' || decision.kind === 'split') ? [decision] : [],
  );
}
