import type { TimeExpression } from '../../../core/dates/time.ts';
import { isInside, type Span } from '../../../core/text/span.ts';
import type { Document } from '../../text/document.ts';
import type { Word } from '../../text/words.ts';
import { reachOf } from './reach.ts';
import { wordsOnce } from './words-once.ts';

/** A time that may be a key date, and the words around it in its sentence. */
export type DateCandidate = {
  readonly date: string;
  readonly span: Span;
  /** The rule that read it. */
  readonly rule: string;
  /** Whether it only dates the article: "OSLO, July 13 (Wire) -". */
  readonly isDateline: boolean;
  readonly words: readonly Word[];
  /** Words of the sentence before, which an "it" may refer to; at the start of a paragraph, of the one that opened the last. */
  readonly before: () => readonly Word[];
  /** The article's words before the time, as far as a name may be looked for. */
  readonly earlier: () => readonly Word[];
  /** Those after the sentence. */
  readonly later: () => readonly Word[];
  /** All days, weeks and months that the sentence gives, this one included. */
  readonly times: readonly Span[];
  /** Both counted from 0. */
  readonly paragraph: number;
  readonly sentence: number;
};

/** More than any clause needs; keeps a text without sentences linear. */
const MAX_CLAUSE_WORDS_LOOKED_AT = 60;

/** Times that fall on the calendar; "Friday, September 9" is one time, not two. One pass over the text and its times. */
export function findDateCandidates(
  document: Document,
  times: readonly TimeExpression[],
  isWorth: (date: string, paragraph: number) => boolean,
): DateCandidate[] {
  const { words, sentences, paragraphs, text } = document;
  const candidates: DateCandidate[] = [];
  let sentence = 0;
  let paragraph = 0;
  let word = 0;
  const told = joinTold(times.filter(isDated), text);
  let first = 0;
  for (const { span, date, rule } of told) {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.[1] ?? 0) <= span[0]) sentence++;
    while (paragraph < paragraphs.length - 1 && (paragraphs[paragraph]?.[1] ?? 0) <= span[0]) paragraph++;
    if (!isWorth(date, paragraph) || isRepeatedYearly(text, span[0]) || rule === END_OF_YEARS) continue;
    while (word < words.length - 1 && (words[word]?.end ?? 0) <= span[0]) word++;
    const limits = sentences[sentence] ?? [0, text.length];
    while ((told[first]?.span[0] ?? span[0]) < limits[0]) first++;
    const place = { sentence, paragraph, word };
    candidates.push({
      date,
      span,
      rule,
      isDateline: isDateline(text, span, paragraphs[paragraph]),
      words: wordsIn(words, word, limits),
      before: () => wordsBefore(place, document),
      earlier: wordsOnce(() => words.slice(Math.max(0, place.word - MAX_EARLIER_WORDS), place.word)),
      later: wordsOnce(() => laterWords(place.word, limits[1], words)),
      times: timesUntil(told, first, limits[1]),
      paragraph,
      sentence,
    });
  }
  return candidates;
}

/** "2011/12" is a season or a business year: its end is no day of its own. */
const END_OF_YEARS = 'year-range-end';

/** "every Christmas Eve" */
const isRepeatedYearly = (text: string, at: number) =>
  /\b(?:every|each)\s*$/i.test(text.slice(Math.max(0, at - 7), at));

/** The words of a stretch of text around one of them, as far as a clause may reach. */
function wordsIn(words: readonly Word[], near: number, [start, end]: Span): readonly Word[] {
  let from = near;
  let to = near;
  const least = Math.max(0, near - MAX_CLAUSE_WORDS_LOOKED_AT);
  const most = Math.min(words.length, near + MAX_CLAUSE_WORDS_LOOKED_AT);
  while (from > least && (words[from - 1]?.start ?? -1) >= start) from--;
  while (to < most && (words[to]?.end ?? end + 1) <= end) to++;
  return words.slice(from, to);
}

type Place = { readonly sentence: number; readonly paragraph: number; readonly word: number };

function wordsBefore({ sentence, paragraph, word }: Place, document: Document): readonly Word[] {
  const previous = sentenceBefore(sentence, paragraph, document);
  if (!previous) return [];
  const near = document.words.slice(Math.max(0, word - MAX_CLAUSE_WORDS_LOOKED_AT), word);
  return near.filter(({ start, end }) => start >= previous[0] && end <= previous[1]);
}

/** Keeps a text of many dates linear. */
const MAX_EARLIER_WORDS = 500;

function laterWords(word: number, end: number, words: readonly Word[]): readonly Word[] {
  let from = word;
  while (from < words.length && (words[from]?.start ?? end) < end) from++;
  return words.slice(from, word + MAX_EARLIER_WORDS);
}

const MAX_TIMES_IN_SENTENCE = 12;
const DAY_WEEK_MONTH = /^\d{4}-(?:W?\d\d)/;

/** The sentence before in the paragraph; for the first one, that which opens the paragraph before, as that names its topic. */
function sentenceBefore(sentence: number, paragraph: number, { sentences, paragraphs }: Document): Span | undefined {
  const home = paragraphs[paragraph];
  const previous = sentences[sentence - 1];
  if (!home || !previous || isInside(previous, home)) return previous;
  const start = paragraphs[paragraph - 1]?.[0] ?? 0;
  for (let at = sentence - 1; at >= 0 && at >= sentence - LONGEST_PARAGRAPH; at--) {
    if ((sentences[at]?.[0] ?? 0) <= start) return sentences[at];
  }
  return undefined;
}

const LONGEST_PARAGRAPH = 5;

function timesUntil(told: readonly Told[], first: number, end: number): Span[] {
  const near = told.slice(first, first + MAX_TIMES_IN_SENTENCE);
  return near.filter(({ span, date }) => span[0] < end && DAY_WEEK_MONTH.test(date)).map(({ span }) => span);
}

function isDated({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && reachOf(value) !== undefined;
}

type Told = { readonly span: Span; readonly date: string; readonly rule: string };

/** Capitals before the day, and a dash or a wire's name behind it. */
const BEFORE_DAY = /^[\p{Lu}][\p{L}\s,./'’-]{0,60}$/u;
const AFTER_DAY = /^\s*(?:\([\p{L} ]{2,30}\)\s*)?[-–—:]/u;

function isDateline(text: string, [start, end]: Span, home: Span | undefined): boolean {
  if (!home || start - home[0] > 80 || end > home[1]) return false;
  const before = text.slice(home[0], start).trim();
  const isPlace = before === '' || (BEFORE_DAY.test(before) && !/\s\p{Ll}/u.test(before));
  return isPlace && AFTER_DAY.test(text.slice(end, end + 40));
}

function joinTold(times: readonly TimeExpression[], text: string): Told[] {
  const told: Told[] = [];
  for (const { start, end, value, rule } of times) {
    const last = told.at(-1);
    const date = value.replace(/T.*$/, '');
    if (last && last.date === date && start - last.span[1] <= GAP && !/\w{3}/.test(text.slice(last.span[1], start))) {
      told[told.length - 1] = { span: [last.span[0], end], date, rule: last.rule };
    } else told.push({ span: [start, end], date, rule });
  }
  return told;
}

/** Room for ", on ". */
const GAP = 5;
