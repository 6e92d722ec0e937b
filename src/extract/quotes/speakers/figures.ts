import type { Gender, Person } from '../../../core/person.ts';
import { endsInGenitive } from '../../../core/text/possessive.ts';
import { isCapitalized } from '../../text/words.ts';
import { DETERMINERS } from '../clauses/role-in-phrase.ts';
import type { SentenceItem } from '../clauses/sentence-items.ts';
import { BE, type QuoteVocabulary } from '../vocabulary.ts';

/** A description that stands for one person: "the spokeswoman", "a young man". */
export type Figure = {
  readonly from: number;
  readonly to: number;
  readonly noun: string;
  readonly isDefinite: boolean;
};

const LONGEST_FIGURE = 6;

/**
 * The description whose noun is at `at`, if it stands for somebody of its own. A title before a name, an aside behind one
 * ("Moor, the mayor,") and what somebody is said to be ("Moor is a doctor") are none.
 */
export function findFigure(
  items: readonly SentenceItem[],
  at: number,
  { figures, mayBeFigure, roles, demonyms }: QuoteVocabulary,
): Figure | null {
  const noun = items[at];
  const next = items[at + 1];
  if (
    noun?.kind !== 'word' ||
    !(mayBeFigure(noun.hash) && figures.has(noun.lower)
      ? !noun.isCapital || PARTY.test(noun.text)
      : isOneOf(items, at, demonyms))
  )
    return null;
  if (next?.kind === 'word' && (next.isCapital || roles.has(next.lower))) return null;
  const from = determinerBefore(items, at);
  if (from < 0) return null;
  const before = items[from - 1];
  const isAside = before?.text === ',' && isCapitalized(items[from - 2]?.text ?? '');
  if (isAside || BE.has(before?.lower ?? '') || before?.lower === 'as') return null;
  return { from, to: at + 1, noun: noun.lower, isDefinite: items[from]?.lower === 'the' };
}

const PARTY = /^(?:Republican|Democrat)$/;

/** "an Alawite who had fled", "a Syrian living here": one of a people. */
function isOneOf(items: readonly SentenceItem[], at: number, demonyms: ReadonlySet<string>): boolean {
  // The cheap test first: this runs on every word, and few follow an "a".
  const before = at === 0 ? undefined : items[at - 1]?.lower;
  if ((before !== 'a' && before !== 'an') || !demonyms.has(items[at]?.text ?? '')) return false;
  return /^(?:who|from|in|living|named|said|says|told|,)$/.test(items[at + 1]?.lower ?? '');
}

function determinerBefore(items: readonly SentenceItem[], at: number): number {
  for (let from = at - 1; from >= 0 && at - from < LONGEST_FIGURE; from--) {
    const item = items[from];
    if (item?.kind !== 'word') return -1;
    if (DETERMINERS.has(item.lower) || endsInGenitive(item.text)) return from;
  }
  return -1;
}

/** Somebody whom the article does not name. */
export function toNobody(gender: Gender): Person {
  return { kind: 'person', name: '', role: null, aliases: [], gender, mentions: [] };
}
