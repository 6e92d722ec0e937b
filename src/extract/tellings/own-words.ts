import type { TimeExpression } from '../../core/dates/time.ts';
import type { SentenceParts } from '../summary/sentence/sentence-parts.ts';
import type { Word } from '../text/words.ts';
import { type IsLow, isRunTogether } from './run-together.ts';

/** How many words from the start of a sentence are searched, and how many must be left. */
const MAX_HEAD_WORDS = 45;
const FEWEST_LEFT = 6;

/**
 * The sentence without what stands before its own words: a dateline ("GENEVA (AP) —"), the time of publication ("Monday 3
 * May 2010 02.16 GMT"), the date of an entry in a chronicle ("3 May 2010 The port opens"), which stays the sentence's day,
 * and, in the head of an article, a headline or a caption without a full stop.
 */
export function toOwnWords(parts: SentenceParts, isHead: boolean, isLow: IsLow): SentenceParts {
  const { words, times, span } = parts;
  const starts = words.slice(0, Math.max(0, Math.min(MAX_HEAD_WORDS, words.length - FEWEST_LEFT)));
  const at = starts.findLastIndex((_, i) => i > 0 && isOwnStart(parts, i, isHead, isLow));
  const first = words[at];
  if (first === undefined) return parts;
  const entry = times.find(({ end }) => isEntryDate(words, at, end));
  const isOwn = ({ start }: { readonly start: number }) => start >= first.start;
  return {
    ...parts,
    span: [first.start, span[1]],
    words: words.slice(at),
    times: [...(entry ? [entry] : []), ...times.filter(isOwn)],
    mentions: parts.mentions.filter((mention) => mention.span[0] >= first.start),
    quoted: parts.quoted.filter(([start]) => start >= first.start),
  };
}

const CAPITAL = /^\p{Lu}/u;
const OPENING_MARKS = new Set(['“', '"', '‘']);

function isOwnStart({ words, times }: SentenceParts, at: number, isHead: boolean, isLow: IsLow): boolean {
  const { text = '' } = words[at] ?? {};
  if (!CAPITAL.test(text) && !OPENING_MARKS.has(text)) return false;
  if (times.some(({ end, text: time }) => YEAR_AT_END.test(time) && isEntryDate(words, at, end))) return true;
  if (startsEntry(words, times, at)) return true;
  return (
    isHead && (ZONES.has(words[at - 1]?.text ?? '') || endsDateline(words, at - 1) || isRunTogether(words, at, isLow))
  );
}

const YEAR_AT_END = /\b\d{4}$/;
const ZONES = new Set(['GMT', 'BST', 'EDT', 'EST', 'ET', 'IST', 'CET', 'UTC']);
const DASHES = new Set(['-', '–', '—']);
const ENTRY_MARKS = new Set([...DASHES, ':']);
const MAX_DATELINE_WORDS = 14;
/** With both brackets. */
const MAX_AGENCY_WORDS = 6;

/** "3 May 2010 The port": the time ends right before the word. */
function isEntryDate(words: readonly Word[], at: number, end: TimeExpression['end']): boolean {
  let last = at - 1;
  while (last > 0 && ENTRY_MARKS.has(words[last]?.text ?? '')) last--;
  return words[last]?.end === end;
}

/** "3 May — The port", "May 3: The port": a time, then a dash or colon, at the start. */
function startsEntry(words: readonly Word[], times: readonly TimeExpression[], at: number): boolean {
  const [time] = times;
  const isFirst = time !== undefined && time.start === words[0]?.start;
  return isFirst && ENTRY_MARKS.has(words[at - 1]?.text ?? '') && isEntryDate(words, at, time.end);
}

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
  return words.every(({ kind, text }) => kind !== 'word' || CAPITAL.test(text));
}
