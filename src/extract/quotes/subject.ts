import { type Mention, toMention } from './mention.ts';
import type { Item } from './sentence-items.ts';
import { BE, BETWEEN, CLAUSE_STARTS, PREPOSITIONS, type Vocabulary } from './vocabulary.ts';

const LONGEST = 24;

/** The subject of the verb at `verb`, which stands before it; null where none can be told. */
export function findSubjectBefore(items: readonly Item[], verb: number, vocabulary: Vocabulary): Mention | null {
  let at = verb - 1;
  while (at >= 0 && isBetween(items[at])) at--;
  const before = items[at];
  if (!before || before.kind === 'run') return null;
  if (before.lower === 'who')
    return findSubjectBefore(items, items[at - 1]?.text === ',' ? at - 1 : at, vocabulary) ?? null;
  if (before.text === ',' || before.text === '—' || before.text === '–' || before.text === ')')
    return findBeforeAside(items, at, vocabulary);
  if (before.lower === 'and' || before.lower === 'to' || before.lower === 'but')
    return findMainSubject(items, at, vocabulary);
  const phrase = phraseBefore(items, at);
  return toMention(phrase, vocabulary, 'end') ?? null;
}

function isBetween(item: Item | undefined): boolean {
  if (item?.kind !== 'word') return false;
  return BETWEEN.has(item.lower) || (item.lower.length > 4 && item.lower.endsWith('ly') && item.lower === item.text);
}

/** Words back to the clause's beginning. */
function phraseBefore(items: readonly Item[], last: number): readonly Item[] {
  let from = last;
  while (from >= 0 && last - from < LONGEST && !isBoundary(items, from)) from--;
  return items.slice(from + 1, last + 1);
}

function isBoundary(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'run') return true;
  if (item.kind === 'mark') return !/^[.'’&-]$/.test(item.text);
  return CLAUSE_STARTS.has(item.lower) && !joinsNames(items, at);
}

/** "Smith and Jones said": the conjunction stands inside the subject. */
function joinsNames(items: readonly Item[], at: number): boolean {
  const isCapital = (item: Item | undefined) => item !== undefined && /^\p{Lu}/u.test(item.text);
  return items[at]?.lower === 'and' && isCapital(items[at - 1]) && isCapital(items[at + 1]);
}

/** "Kirby, the spokesman, said": the subject stands before what is between the commas, however many there are. */
function findBeforeAside(items: readonly Item[], close: number, vocabulary: Vocabulary): Mention | null {
  let best: Mention | null = null;
  let at = close - 1;
  for (let asides = 0; at >= 0 && asides < 5; asides++) {
    while (at >= 0 && !/^[,—–(]$/.test(items[at]?.text ?? '') && items[at]?.kind !== 'run') at--;
    if (at < 0 || items[at]?.kind === 'run') break;
    const phrase = phraseBefore(items, at - 1);
    const mention = toMention(phrase, vocabulary, 'end');
    if (mention && mention.kind !== 'role') return mention;
    best = mention ?? best;
    at -= 1;
  }
  return best ?? findMainSubject(items, close, vocabulary);
}

const OPENERS = new Set([
  'in',
  'on',
  'at',
  'after',
  'during',
  'speaking',
  'when',
  'while',
  'as',
  'asked',
  'before',
  'for',
  'with',
  'by',
  'despite',
  'following',
]);

/** The subject of the sentence's first clause: "He laughed and said", "Trump hit back, calling". */
export function findMainSubject(items: readonly Item[], end: number, vocabulary: Vocabulary): Mention | null {
  let from = 0;
  while (from < end && (items[from]?.kind === 'run' || items[from]?.kind === 'mark')) from++;
  if (OPENERS.has(items[from]?.lower ?? '')) {
    const comma = items.findIndex((item, at) => at > from && at < end && item.text === ',');
    if (comma > 0) from = comma + 1;
  }
  while (CLAUSE_STARTS.has(items[from]?.lower ?? '')) from++;
  let to = from;
  while (to < end && to - from < 10 && items[to]?.kind !== 'mark' && items[to]?.kind !== 'run') to++;
  return toMention(items.slice(from, to), vocabulary, 'start');
}

/** "said Mr X, a doctor": the subject of an inverted verb, which stands after it. */
export function findSubjectAfter(items: readonly Item[], verb: number, vocabulary: Vocabulary): Mention | null {
  let to = verb + 1;
  while (to < items.length && to - verb < 14 && !endsPhraseAfter(items, to)) to++;
  return toMention(items.slice(verb + 1, to), vocabulary, 'start');
}

const STOPS = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'when',
  'while',
  'as',
  'to',
  'that',
  'who',
  'about',
  'with',
  'by',
  'from',
  'last',
  'this',
  'if',
]);

function endsPhraseAfter(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'run') return true;
  if (item.kind === 'mark')
    return (
      !/^['’&-]$/.test(item.text) &&
      !(item.text === '.' && /^\p{Lu}$|^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)$/u.test(items[at - 1]?.text ?? ''))
    );
  return STOPS.has(item.lower);
}

/** "was described as": the grammatical subject does not speak. */
export function isPassive(items: readonly Item[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at < 4; at--) {
    const lower = items[at]?.lower ?? '';
    if (BE.has(lower)) return /(?:ed|told|read|written|found|quoted)$/.test(items[verb]?.lower ?? '');
    if (!isBetween(items[at])) return false;
  }
  return false;
}

/** Who stands after "by" or "according to". */
export function findAgent(items: readonly Item[], preposition: number, vocabulary: Vocabulary): Mention | null {
  let to = preposition + 1;
  while (
    to < items.length &&
    to - preposition < 14 &&
    items[to]?.kind !== 'run' &&
    !/^[,.;:—–()?!]$/.test(items[to]?.text ?? '')
  )
    to++;
  return toMention(items.slice(preposition + 1, to), vocabulary, 'start');
}

export const isPreposition = (item: Item | undefined) => PREPOSITIONS.has(item?.lower ?? '');
