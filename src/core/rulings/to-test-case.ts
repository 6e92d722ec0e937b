import { assertNever } from '../assert-never.ts';
import type { Ruling, RulingDecision } from './ruling.ts';
import type { WordAnchor } from './word-anchor.ts';

/** The words that a ruling holds on, as their article has them, and the folded words around them. */
type CaseWords = Pick<WordAnchor, 'article' | 'before' | 'after'> & { readonly words: string };

/**
 * A ruling as a test case, in a form that other programs read: the words it holds on, what was found in them, and what a
 * person says. A `speaker` or `date` of null: there is none.
 */
export type RulingCase = {
  readonly ruling: number;
  readonly kind: RulingDecision['kind'];
  /** Slug; null: of no story. */
  readonly story: string | null;
  readonly words: readonly CaseWords[];
  readonly found: Said | null;
  readonly says: Said;
  /** Who decided: the platform's id of the person. */
  readonly by: string;
  /** ISO 8601, an instant. */
  readonly at: string;
};

type Said =
  | { readonly speaker: string | null; readonly isSpeech: boolean }
  | { readonly date: string | null; readonly event: string }
  | { readonly same: readonly string[] }
  | { readonly apart: string };

export function toTestCase({ number, decision, story, by, at }: Ruling): RulingCase {
  return { ruling: number, kind: decision.kind, story, ...saidOf(decision), by: by.user, at: at.toString() };
}

function saidOf(decision: RulingDecision): Pick<RulingCase, 'words' | 'found' | 'says'> {
  switch (decision.kind) {
    case 'same':
      return { words: [], found: null, says: { same: decision.names } };
    case 'split':
      return { words: [], found: null, says: { apart: decision.name } };
    case 'speaker':
      return {
        words: [toWords(decision.on)],
        found: { speaker: decision.found, isSpeech: true },
        says: { speaker: decision.speaker, isSpeech: true },
      };
    case 'not-speech':
      return {
        words: [toWords(decision.on)],
        found: { speaker: decision.found, isSpeech: true },
        says: { speaker: null, isSpeech: false },
      };
    case 'date-added':
      return { words: [], found: null, says: { date: decision.date, event: decision.event } };
    case 'date-moved':
      return { ...foundOf(decision), says: { date: decision.to, event: decision.on.event } };
    case 'date-confirmed':
      return { ...foundOf(decision), says: { date: decision.on.date, event: decision.on.event } };
    case 'date-dismissed':
      return { ...foundOf(decision), says: { date: null, event: decision.on.event } };
    default:
      return assertNever(decision);
  }
}

function foundOf({ on }: Extract<RulingDecision, { readonly on: { readonly places: unknown } }>) {
  return { words: on.places.map(toWords), found: { date: on.date, event: on.event } };
}

function toWords({ article, text: words, before, after }: WordAnchor): CaseWords {
  return { article, words, before, after };
}
