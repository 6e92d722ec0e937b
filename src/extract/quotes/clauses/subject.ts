import { BE, BETWEEN, CLAUSE_STARTS, PREPOSITIONS, type QuoteVocabulary } from '../vocabulary.ts';
import type { ProperWords } from './names-in-phrase.ts';
import { DETERMINERS } from './role-in-phrase.ts';
import type { SentenceItem } from './sentence-items.ts';
import { type SpeakerMention, toMention } from './speaker-mention.ts';

/** What attribution knows about the article it is reading. */
export type SubjectReading = {
  readonly vocabulary: QuoteVocabulary;
  readonly proper: ProperWords;
  /** The Whole Article Is Written Like This: capitals tell nothing. */
  readonly isTitleCase: boolean;
};

const MAX_SUBJECT_ITEMS = 24;

/** The subject before the verb at `verb`; null if it cannot be determined. */
export function findSubjectBefore(
  items: readonly SentenceItem[],
  verb: number,
  reading: SubjectReading,
): SpeakerMention | null {
  let at = verb - 1;
  while (at >= 0 && isBetween(items[at])) at--;
  const before = items[at];
  if (!before || before.kind === 'run') return null;
  if (/^(?:who|which|that)$/.test(before.lower)) return beforeRelative(items, at, reading);
  if (/^[,—–)]$/.test(before.text)) return beforeAside(items, at, reading);
  if (/^(?:and|to|but)$/.test(before.lower)) return beforeConjunction(items, at, reading);
  return mentionAtEnd(phraseBefore(items, at), reading);
}

export function isBetween(item: SentenceItem | undefined): boolean {
  if (item?.kind !== 'word') return false;
  return BETWEEN.has(item.lower) || (item.lower.length > 4 && item.lower.endsWith('ly') && item.lower === item.text);
}

const mentionAtEnd = (items: readonly SentenceItem[], { vocabulary, proper }: SubjectReading) =>
  toMention(items, vocabulary, proper, 'end');
const mentionAtStart = (items: readonly SentenceItem[], { vocabulary, proper }: SubjectReading) =>
  toMention(items, vocabulary, proper, 'start');

/** "a letter that says", "Kirby, who added", "Lee, a student, who said": the nearest noun, or the one its aside is about. */
function beforeRelative(items: readonly SentenceItem[], at: number, reading: SubjectReading): SpeakerMention | null {
  const last = items[at - 1]?.text === ',' ? at - 2 : at - 1;
  const phrase = phraseBefore(items, last);
  const comma = last - phrase.length;
  const isAside = /^(?:an?|the)$/.test(phrase[0]?.lower ?? '') && items[comma]?.text === ',';
  if (isAside && /^\p{Lu}/u.test(items[comma - 1]?.text ?? ''))
    return mentionAtEnd(phraseBefore(items, comma - 1), reading);
  return nearestMention(phrase, reading) ?? mentionAtEnd(phrase, reading);
}

/** "meets to discuss a report by the harbor": the last part that speaks, each from its determiner or preposition on. */
function nearestMention(phrase: readonly SentenceItem[], reading: SubjectReading): SpeakerMention | null {
  let end = phrase.length;
  for (let at = phrase.length - 1; at > 0; at--) {
    const lower = phrase[at]?.lower ?? '';
    const isPreposition = PREPOSITIONS.has(lower);
    if (!isPreposition && !DETERMINERS.has(lower)) continue;
    const mention = mentionAtEnd(phrase.slice(isPreposition ? at + 1 : at, end), reading);
    if (mention) return mention;
    end = at;
  }
  return null;
}

/**
 * "I laughed and said": the subject opens the part before the conjunction, if a clause begins there. After a comma or a
 * quotation that part is only the end of a clause, and the subject of the sentence speaks.
 */
function beforeConjunction(items: readonly SentenceItem[], at: number, reading: SubjectReading): SpeakerMention | null {
  const phrase = phraseBefore(items, at - 1);
  const before = items[at - 1 - phrase.length];
  const near = mentionAtStart(phrase, reading);
  if (!before || CLAUSE_STARTS.has(before.lower)) return near ?? findMainSubject(items, at, reading);
  return findMainSubject(items, at, reading) ?? near;
}

/** The words from the start of the clause up to here. */
function phraseBefore(items: readonly SentenceItem[], last: number): readonly SentenceItem[] {
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

const MOST_ASIDES = 5;

/** "Kirby, the spokesman, said": the subject comes before the parts between commas, however many there are. */
function beforeAside(items: readonly SentenceItem[], close: number, reading: SubjectReading): SpeakerMention | null {
  let role: SpeakerMention | null = null;
  let at = close - 1;
  for (let asides = 0; at >= 0 && asides < MOST_ASIDES; asides++) {
    while (at >= 0 && !/^[,—–(]$/.test(items[at]?.text ?? '') && items[at]?.kind !== 'run') at--;
    if (items[at]?.kind === 'run') break;
    const aside = asides === 0 && items[close]?.text === ',' ? toAsideName(items.slice(at + 1, close), reading) : null;
    if (aside) return aside;
    const mention = mentionAtEnd(phraseBefore(items, at - 1), reading);
    if (mention && mention.kind !== 'role') return mention;
    role ??= mention;
    at -= 1;
  }
  return role ?? mentionAtEnd(phraseBefore(items, close - 1), reading) ?? findMainSubject(items, close, reading);
}

/** "the spokeswoman, Leila Harun, said": an aside that is nothing but a name. */
function toAsideName(aside: readonly SentenceItem[], reading: SubjectReading): SpeakerMention | null {
  const mention = mentionAtEnd(aside, reading);
  const isWhole = mention?.span[0] === aside[0]?.start && mention?.span[1] === aside.at(-1)?.end;
  return mention?.kind === 'name' && isWhole ? mention : null;
}

const OPENERS = new Set(
  'in on at after during speaking when while as asked before for with by despite following since once later earlier under from at'.split(
    ' ',
  ),
);

/** The subject of the sentence's first clause: "Trump hit back, calling". */
export function findMainSubject(
  items: readonly SentenceItem[],
  end: number,
  reading: SubjectReading,
): SpeakerMention | null {
  let from = 0;
  while (from < end && (items[from]?.kind === 'run' || items[from]?.kind === 'mark')) from++;
  if (OPENERS.has(items[from]?.lower ?? '')) from = afterOpener(items, from, end);
  while (from < end && (CLAUSE_STARTS.has(items[from]?.lower ?? '') || isBetween(items[from]))) from++;
  let to = from;
  while (
    to < end &&
    to - from < 10 &&
    (items[to]?.kind !== 'mark' || items[to]?.text === '.') &&
    items[to]?.kind !== 'run'
  )
    to++;
  return mentionAtStart(items.slice(from, to), reading);
}

/** After "Speaking in Salem, New Hampshire,": the first part between commas that is more than a name. */
function afterOpener(items: readonly SentenceItem[], from: number, end: number): number {
  let start = from;
  for (let parts = 0; parts < MOST_ASIDES; parts++) {
    const comma = items.findIndex((item, at) => at > start && at < end && item.text === ',');
    if (comma < 0) break;
    start = comma + 1;
    const next = items.findIndex((item, at) => at > comma && at <= end && (item.text === ',' || item.kind === 'run'));
    const part = items.slice(start, next < 0 ? end : next);
    if (part.some(({ text }) => /^\p{Ll}/u.test(text))) return start;
  }
  return start;
}

/** "said Mr X, a doctor": the subject after an inverted verb. */
export function findSubjectAfter(
  items: readonly SentenceItem[],
  verb: number,
  reading: SubjectReading,
): SpeakerMention | null {
  let to = verb + 1;
  while (to < items.length && to - verb < 16 && !endsPhraseAfter(items, to)) to++;
  return mentionAtStart(items.slice(verb + 1, to), reading);
}

const STOPS = new Set(
  'in on at during after before when while as to that who about with by from last this if because monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

export function endsPhraseAfter(items: readonly SentenceItem[], at: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'run') return true;
  if (item.text === '.') return item.closes !== 'abbreviation';
  return item.kind === 'mark' ? !/^['’&-]$/.test(item.text) : STOPS.has(item.lower);
}

/** "was described as": the grammatical subject does not speak. */
export function isPassive(items: readonly SentenceItem[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at < 4; at--) {
    const lower = items[at]?.lower ?? '';
    if (BE.has(lower)) return /(?:ed|told|read|written|found)$/.test(items[verb]?.lower ?? '');
    if (!isBetween(items[at])) return false;
  }
  return false;
}

/** The speaker after "by" or "according to". */
export function findAgent(
  items: readonly SentenceItem[],
  preposition: number,
  reading: SubjectReading,
): SpeakerMention | null {
  let to = preposition + 1;
  while (to < items.length && to - preposition < 16 && !endsAgent(items, to)) to++;
  return mentionAtStart(items.slice(preposition + 1, to), reading);
}

function endsAgent(items: readonly SentenceItem[], at: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'run') return true;
  return item.text === '.' ? item.closes !== 'abbreviation' : /^[,;:—–()?!]$/.test(item.text);
}

/** "Trump's claim that", "his promise to": the owner of the noun at `noun`. */
export function findPossessor(
  items: readonly SentenceItem[],
  noun: number,
  reading: SubjectReading,
): SpeakerMention | null {
  for (let at = noun - 1; at >= 0 && noun - at < 4; at--) {
    const item = items[at];
    if (item?.kind !== 'word') return null;
    if (/^(?:his|her|their|its|my|our)$/.test(item.lower)) return { span: [item.start, item.end], kind: 'pronoun' };
    if (/['’]s?$/.test(item.text)) return mentionAtEnd(ownerOf(items, at), reading);
  }
  return null;
}

/** "a check on Ann Moor's claim": the name that ends here, else the phrase. */
function ownerOf(items: readonly SentenceItem[], at: number): readonly SentenceItem[] {
  let from = at;
  const isCapital = (item: SentenceItem | undefined) => item?.kind === 'word' && /^\p{Lu}/u.test(item.text);
  if (!isCapital(items[at])) return phraseBefore(items, at);
  while (isCapital(items[from - 1])) from--;
  return items.slice(from, at + 1);
}

/** "… does not surprise the pollster X:": the name right before the colon. */
export function findNamedLast(
  items: readonly SentenceItem[],
  end: number,
  reading: SubjectReading,
): SpeakerMention | null {
  if (!/^\p{Lu}/u.test(items[end - 1]?.text ?? '')) return null;
  const mention = mentionAtEnd(phraseBefore(items, end - 1), reading);
  return mention?.span[1] === items[end - 1]?.end ? mention : null;
}
