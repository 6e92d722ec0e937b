import { createBloomFilter } from '../../../core/text/words/bloom-filter.ts';
import { BETWEEN, CLAUSE_STARTS } from '../vocabulary.ts';
import type { SubjectReading } from './reading.ts';
import type { SentenceItem } from './sentence-items.ts';
import { toMention } from './speaker-mention.ts';

const MAX_SUBJECT_ITEMS = 24;

const NO_ADVERBS = new Set(['daily', 'weekly', 'monthly', 'family', 'assembly', 'bully', 'elderly', 'reply']);
/** Auxiliaries in small letters, and names in capitals. */
const NAMES_TOO = new Set(['May', 'Will']);

export function isBetween(item: SentenceItem | undefined): boolean {
  if (item?.kind !== 'word') return false;
  const { lower, text, hash } = item;
  if (mayBeBetween(hash) && BETWEEN.has(lower)) return !NAMES_TOO.has(text);
  return lower.length > 4 && lower.endsWith('ly') && lower === text && !NO_ADVERBS.has(lower);
}
const mayBeBetween = createBloomFilter(BETWEEN).mayHold;

export const mentionAtEnd = (items: readonly SentenceItem[], { vocabulary, proper }: SubjectReading) =>
  toMention(items, vocabulary, proper, 'end');
export const mentionAtStart = (items: readonly SentenceItem[], { vocabulary, proper }: SubjectReading) =>
  toMention(items, vocabulary, proper, 'start');

/** The words from the start of the clause up to here. */
export function phraseBefore(items: readonly SentenceItem[], last: number): readonly SentenceItem[] {
  let from = last;
  while (from >= 0 && last - from < MAX_SUBJECT_ITEMS && !isBoundary(items, from)) from--;
  return items.slice(from + 1, last + 1);
}

function isBoundary(items: readonly SentenceItem[], at: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'run') return true;
  if (item.text === '.') return item.closes !== 'abbreviation';
  if (item.kind === 'mark') return !/^['’&-]$/.test(item.text);
  return CLAUSE_STARTS.has(item.lower) && !joinsNames(items, at);
}

/** "Smith and Jones said": the conjunction is part of the subject. */
function joinsNames(items: readonly SentenceItem[], at: number): boolean {
  const isCapital = (item: SentenceItem | undefined) => item !== undefined && /^\p{Lu}/u.test(item.text);
  return items[at]?.lower === 'and' && isCapital(items[at - 1]) && isCapital(items[at + 1]);
}
