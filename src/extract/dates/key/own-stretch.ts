import { endsInGenitive } from '../../../core/text/possessive.ts';
import { type IsLow, isRunTogether } from '../../text/run-together.ts';
import { isCapitalized, type Word } from '../../text/words.ts';

/** Word indices, end exclusive. */
type Stretch = readonly [from: number, to: number];

/**
 * The part of a "sentence" that is one: headlines, captions and lists without full stops run into each other. Undefined where the
 * time only stamps what is printed ("Posted on May 3, 2018 10:47 AM", "09.26 BST on Thursday 3 May 2018").
 */
export function ownStretch(words: readonly Word[], time: Stretch, isLow: IsLow): Stretch | undefined {
  if (isStamp(words, time) || isEntry(words, time, isLow) || isDated(words, time) || isNumbered(words, time))
    return undefined;
  let [from, to] = [0, words.length];
  for (let i = 1; i < words.length && i <= to; i++) {
    if ((i > time[0] && i < time[1]) || !beginsPiece(words, i, isLow)) continue;
    if (i <= time[0]) from = i;
    else to = i;
  }
  if (isSentenceEnd(words, time)) to = time[1];
  while (from < time[0] && isFurniture(words[from])) from++;
  while (to > time[1] && isFurniture(words[to - 1])) to--;
  return [from, to];
}

const FURNITURE = new Set(['|', '*', '\\', '•', '·', '■', '►', '#', '[', ']']);
const isFurniture = (word: Word | undefined) => word?.kind === 'mark' && FURNITURE.has(word.text);

const ZONES = new Set(['GMT', 'BST', 'EDT', 'EST', 'ET', 'IST', 'CET', 'UTC', 'PDT', 'PST', 'CDT', 'CST']);
const LONGEST_ZONE = 4;
const DASHES = new Set(['-', '–', '—']);

function beginsPiece(words: readonly Word[], i: number, isLow: IsLow): boolean {
  const before = words[i - 1];
  if (before === undefined) return false;
  if (isFurniture(before) || isFurniture(words[i])) return true;
  if (before.text === '.' && words[i - 2]?.text === '.') return true;
  if (before.isCapital && before.text.length <= LONGEST_ZONE && words[i]?.isCapital && ZONES.has(before.text))
    return true;
  return endsAgency(words, i - 1) || isRunTogether(words, i, isLow) || isAfterYear(words, i, isLow);
}

/** "less than in 2009 Traders expect": a headline that ends with a year. */
function isAfterYear(words: readonly Word[], i: number, isLow: IsLow): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!before || !word?.isCapital || !isYear(before.text)) return false;
  return isLow(word.lower) && next !== undefined && next.text === next.lower && next.kind === 'word';
}

/** "(Wire) -" */
function endsAgency(words: readonly Word[], at: number): boolean {
  if (words[at]?.kind !== 'mark' || !DASHES.has(words[at].text)) return false;
  let close = at - 1;
  while (DASHES.has(words[close]?.text ?? '')) close--;
  return (
    words[close]?.text === ')' && words.slice(Math.max(0, close - AGENCY_WORDS), close).some(({ text }) => text === '(')
  );
}

/** "OSLO, April 25 (Wire) -" */
function isDated(words: readonly Word[], [, to]: Stretch): boolean {
  if (words[to]?.text !== '(') return false;
  const dash = words.slice(to, to + AGENCY_WORDS + 2).findIndex(({ text }) => DASHES.has(text));
  return dash > 0 && endsAgency(words, to + dash);
}

/** "Moor Football 2019": the name of a thing. */
function isNumbered(words: readonly Word[], [from, to]: Stretch): boolean {
  const [day, before] = [words[from], words[from - 1]];
  if (to - from !== 1 || day === undefined || !isYear(day.text) || before?.kind !== 'word') return false;
  return from > 1 && isCapitalized(before.text) && !LEADS.has(before.lower) && !/^\p{Ll}/u.test(words[to]?.text ?? '');
}

const AGENCY_WORDS = 5;
/** How near a clock stands to the day of a stamp. */
const STAMP_REACH = 4;
const STAMPS = new Set('posted updated published modified filed'.split(' '));

/** A day with its year next to a clock, or after "Posted by Ann". */
function isStamp(words: readonly Word[], [from, to]: Stretch): boolean {
  const own = words.slice(from, to);
  if (!own.some(({ text }) => isYear(text))) return false;
  const near = words.slice(Math.max(0, from - STAMP_REACH), to + STAMP_REACH);
  if (near.some((word, i) => isClock(near, i) || ZONES.has(word.text) || HALVES.has(word.lower))) return true;
  const lead = words.slice(Math.max(0, from - STAMP_WORDS), from);
  return isFurniture(words[from - 1]) || lead.some(({ lower, text }) => STAMPS.has(lower) && isCapitalized(text));
}

const isYear = (text: string) => text.length === YEAR_DIGITS && YEAR.test(text);
const YEAR_DIGITS = 4;
const YEAR = /^\d{4}$/;
const CLOCK = /^\d{1,2}\.\d\d$/;
const HALVES = new Set(['am', 'pm', 'a.m', 'p.m']);

/** "09.26", "10:47" */
function isClock(words: readonly Word[], at: number): boolean {
  const [word, colon, minutes] = words.slice(at, at + 3);
  if (word === undefined || word.kind !== 'number') return false;
  return CLOCK.test(word.text) || (colon?.text === ':' && minutes?.kind === 'number' && colon.end === minutes.start);
}

const STAMP_WORDS = 8;

/** "22 April - 15 May The slick", "Monday 16 to Friday 20 August Ada Holm reads": a day that a capital follows without a mark. */
function isEntry(words: readonly Word[], [from, end]: Stretch, isLow: IsLow): boolean {
  const to = endOfRange(words, end);
  const next = words[to];
  const hasDigit = words.slice(from, end).some(({ kind }) => kind === 'number');
  if (!hasDigit || next?.kind !== 'word' || !isCapitalized(next.text)) return false;
  const lead = words[from - 1]?.lower ?? '';
  if (DETERMINERS.has(lead) || endsInGenitive(lead) || isSentenceEnd(words, [from, end])) return false;
  return (
    !LEADS.has(lead) || BEGINNERS.has(next.text) || (isLow(next.lower) && !isCapitalized(words[to + 1]?.text ?? ''))
  );
}

/** "hopes to hold it in Moor on 30 June The guild said": a list without full stops whose entries are sentences. */
function isSentenceEnd(words: readonly Word[], [from, to]: Stretch): boolean {
  const next = words[to];
  if (words[from - 1]?.lower !== 'on' || next?.kind !== 'word' || !BEGINNERS.has(next.text)) return false;
  return (
    words.slice(Math.max(0, from - SENTENCE_WORDS), from - 1).filter(({ text }) => /^\p{Ll}/u.test(text)).length > 3
  );
}

const SENTENCE_WORDS = 9;

/** "Monday 16 | to Friday 20 April" */
function endOfRange(words: readonly Word[], end: number): number {
  if (!RANGES.has(words[end]?.lower ?? '')) return end;
  let at = end + 1;
  while (at - end < LONGEST_DAY && (words[at]?.kind === 'number' || DAY_NAME.test(words[at]?.lower ?? ''))) at++;
  return at;
}

const RANGES = new Set(['to', '-', '–']);
const LONGEST_DAY = 5;
const DAY_NAME = /day$|^(?:jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)/;
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'that']);
const LEADS = new Set('on by in from until till since before after for of at late early and'.split(' '));
const BEGINNERS = new Set(['The', 'A', 'An', 'This', 'It', 'In', 'On', 'He', 'She', 'They']);
