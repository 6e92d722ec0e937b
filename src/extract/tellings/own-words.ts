import type { SentenceParts } from '../summary/sentence/sentence-parts.ts';
import { isCapitalized, type Word } from '../text/words.ts';
import { findOwnStart, findStartBehindHeading } from './head/own-start.ts';
import type { HeadReading } from './head/said.ts';

/** How many words from the start of a sentence are searched, and how many must be left. */
const MAX_HEAD_WORDS = 45;
const FEWEST_LEFT = 6;

/**
 * The sentence without what stands before its own words: a dateline ("GENEVA (AP) —"), the time of publication ("Monday 3
 * May 2010 02.16 GMT", "May 3, 2010; 2:16 PM"), a picture's credit ("(Ann Lee)"), the date of an entry in a chronicle
 * ("3 May 2010 The port opens"), which stays the sentence's day, a heading in capitals and, in the head of an article, headlines
 * and captions without a full stop.
 */
export function toOwnWords(parts: SentenceParts, isHead: boolean, reading: HeadReading): SentenceParts {
  const cut = cutHead(parts, isHead);
  // A dateline may follow the time of publication or a credit.
  const own = isHead && cut !== parts ? cutHead(cut, isHead) : cut;
  if (isHead && isAfterDateline(parts, own)) return own;
  const { words, mentions, times } = own;
  const find = isHead ? findOwnStart : findStartBehindHeading;
  return from(own, find({ words, times, names: mentions.map(({ span }) => span) }, reading));
}

function isAfterDateline({ words }: SentenceParts, { span: [start] }: SentenceParts): boolean {
  const at = words.findIndex((word) => word.start === start);
  return DASHES.has(words[at - 1]?.text ?? '');
}

function cutHead(parts: SentenceParts, isHead: boolean): SentenceParts {
  const { words, times } = parts;
  const entries = entryEnds(parts);
  const starts = words.slice(0, Math.max(0, Math.min(MAX_HEAD_WORDS, words.length - FEWEST_LEFT)));
  const at = starts.findLastIndex(({ text }, i) => {
    if (i === 0 || !(isCapitalized(text) || OPENING_MARKS.has(text))) return false;
    return entries.has(endBefore(words, i)) || (isHead && endsHead(words, i));
  });
  const entry = times.find(({ end }) => end === endBefore(words, at));
  const own = from(parts, Math.max(0, at));
  return entry && own !== parts ? { ...own, times: [entry, ...own.times] } : own;
}

/** The sentence from one of its words on. */
function from(parts: SentenceParts, at: number): SentenceParts {
  const first = parts.words[at];
  if (at === 0 || first === undefined) return parts;
  return {
    ...parts,
    span: [first.start, parts.span[1]],
    words: parts.words.slice(at),
    times: parts.times.filter(({ start, end }) => start >= first.start || end <= parts.span[0]),
    mentions: parts.mentions.filter(({ span }) => span[0] >= first.start),
    quoted: parts.quoted.filter(([start]) => start >= first.start),
  };
}

const OPENING_MARKS = new Set(['“', '"', '‘']);

const MAX_CREDIT_WORDS = 2;

/** Where the dates end that may begin an entry: "3 May 2010 The port", and at the start "3 May — The port". */
function entryEnds({ words, times }: SentenceParts): ReadonlySet<number> {
  const first = times[0];
  // "Moor News May 3: The port": whose picture it is may stand before.
  const isFirst =
    first !== undefined && words.slice(0, MAX_CREDIT_WORDS + 1).some(({ start }) => start === first.start);
  const full = times.filter(({ text }) => YEAR_AT_END.test(text)).map(({ end }) => end);
  const mark = isFirst ? words.find(({ start }) => start >= first.end) : undefined;
  return new Set(first && mark && ENTRY_MARKS.has(mark.text) ? [first.end, ...full] : full);
}

/** The end of the last word before, across dashes and a colon. */
function endBefore(words: readonly Word[], at: number): number {
  let last = at - 1;
  while (last > 0 && ENTRY_MARKS.has(words[last]?.text ?? '')) last--;
  return words[last]?.end ?? -1;
}

const endsHead = (words: readonly Word[], at: number) =>
  ZONES.has(words[at - 1]?.text ?? '') ||
  endsStamp(words, at - 1) ||
  endsCredit(words, at - 1) ||
  endsDateline(words, at - 1);

const YEAR_AT_END = /\b\d{4}$/;
const ZONES = new Set(['GMT', 'BST', 'EDT', 'EST', 'ET', 'IST', 'CET', 'UTC']);
const HALVES = new Set(['AM', 'PM']);
const WORDS_OF_TIME = 6;
const YEAR = /^\d{4}$/;

/** "May 3, 2010; 2:16 PM": a time of day after a year is when the page was published. */
const endsStamp = (words: readonly Word[], at: number) =>
  HALVES.has(words[at]?.text ?? '') &&
  words.slice(Math.max(0, at - WORDS_OF_TIME), at).some(({ text }) => YEAR.test(text));

const MAX_WORDS_OF_CREDIT = 6;

/** "(Ann Lee)" or "(Moor News)" at the start, names alone. */
function endsCredit(words: readonly Word[], at: number): boolean {
  if (words[0]?.text !== '(' || words[at]?.text !== ')' || at > MAX_WORDS_OF_CREDIT) return false;
  return isNameOnly(words.slice(1, at));
}

const DASHES = new Set(['-', '–', '—']);
const ENTRY_MARKS = new Set([...DASHES, ':']);
const MAX_DATELINE_WORDS = 14;
/** With both brackets. */
const MAX_AGENCY_WORDS = 6;

/** "(AP) —", or "GENEVA —" at the start. */
function endsDateline(words: readonly Word[], at: number): boolean {
  if (!DASHES.has(words[at]?.text ?? '')) return false;
  let last = at;
  while (DASHES.has(words[last - 1]?.text ?? '')) last--;
  if (words[last - 1]?.text === ')')
    return words.slice(Math.max(0, last - MAX_AGENCY_WORDS), last).some(({ text }) => text === '(');
  return (
    last > 0 && last <= MAX_DATELINE_WORDS && SHOUTED.test(words[0]?.text ?? '') && isNameOnly(words.slice(0, last))
  );
}

const SHOUTED = /^\p{Lu}{3,}$/u;

function isNameOnly(words: readonly Word[]): boolean {
  return words.every(({ kind, text }) => kind !== 'word' || isCapitalized(text));
}
