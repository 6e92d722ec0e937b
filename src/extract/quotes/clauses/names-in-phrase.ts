import { isPossessive, withoutPossessive } from '../../../core/text/possessive.ts';
import { isCapitalized } from '../../text/words.ts';
import { PREPOSITIONS, type QuoteVocabulary } from '../vocabulary.ts';
import type { SentenceItem } from './sentence-items.ts';

/** A part of a phrase: indices of its items, end exclusive. */
export type ItemRange = readonly [from: number, to: number];

/** Words that appear capitalized inside a sentence: at the start of a sentence only these count as names. */
export type ProperWords = ReadonlySet<string>;

const LOWER = /^\p{Ll}/u;
const PLURAL = /s$/;
const NOT_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december in on at the a an and but or of for to by as if when while after before alongside amid despite since until within without because though although even also he she they it we you'.split(
    ' ',
  ),
);

/** Runs of capitalized words; small particles inside are allowed. */
export function findNamesInPhrase(
  items: readonly SentenceItem[],
  { particles, demonyms, places }: QuoteVocabulary,
  proper: ProperWords,
): ItemRange[] {
  const names: ItemRange[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!isNameWord(items[at])) continue;
    let to = at + 1;
    while (isNameWord(items[to]) || isInner(items, to, particles)) to++;
    const first = items[at]?.text ?? '';
    const isAdjective = to - at === 1 && demonyms.has(first) && LOWER.test(items[to]?.text ?? '');
    if (isAdjective && !PLURAL.test(first)) {
      at = to;
      continue;
    }
    const isKnown =
      proper.has(first) || proper.has(withoutPossessive(first)) || places.has(first) || demonyms.has(first);
    if (to - at > 1 || isKnown) names.push([at, to]);
    at = to;
  }
  return names;
}

function isNameWord(item: SentenceItem | undefined): boolean {
  return item !== undefined && item.kind === 'word' && isCapitalized(item.text) && !NOT_NAMES.has(item.lower);
}

function isInner(items: readonly SentenceItem[], at: number, particles: ReadonlySet<string>): boolean {
  const item = items[at];
  if (!item || !(isNameWord(items[at + 1]) || particles.has(items[at + 1]?.lower ?? '')) || item.end - item.start > 4)
    return false;
  return particles.has(item.lower) || (item.kind === 'mark' && (item.closes === 'abbreviation' || item.text === '&'));
}

export function isAfterPreposition(items: readonly SentenceItem[], [from]: ItemRange): boolean {
  for (let at = from - 1; at >= 0 && from - at < 4; at--) {
    const lower = items[at]?.lower ?? '';
    if (PREPOSITIONS.has(lower)) return true;
    if (lower !== 'the' && lower !== 'a') return false;
  }
  return false;
}

/** Capitalized words that follow a word, a comma or an opening mark inside their sentence. `text` is the whole article's. */
export function findProperWords(items: readonly SentenceItem[], text: string, into: Set<string>): void {
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    const before = items[at - 1];
    if (item?.kind !== 'word' || !before || !item.isCapital) continue;
    // "Mr. Clarke": the period belongs to the title.
    const isTitled = before.kind === 'mark' && before.closes === 'abbreviation';
    if (!isTitled && (opensSentence(before, text) || BEGINS_AFTER.has(before.text))) continue;
    into.add(item.text);
    if (isPossessive(item.text)) into.add(withoutPossessive(item.text));
  }
}

/** Behind “It was late.” a sentence begins, but not behind “It was late,”. */
function opensSentence(before: SentenceItem, text: string): boolean {
  return before.kind === 'run' && text[before.run.end - 1] !== ',';
}

const BEGINS_AFTER = new Set([':', '—', '–', '.', '!', '?']);
