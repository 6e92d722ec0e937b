import type { Certainty } from '../../core/dates/key-date.ts';
import type { TimeExpression } from '../../core/dates/time.ts';
import type { Naming } from '../../core/tellings/telling.ts';
import { isPossessive } from '../../core/text/possessive.ts';
import { parseCalendarDay } from '../dates/calendar/calendar.ts';
import type { Cues } from '../dates/key/cues.ts';
import { reachOf } from '../dates/key/reach.ts';
import type { SentenceParts } from '../summary/sentence/sentence-parts.ts';
import type { Word } from '../text/words.ts';
import { findOff } from './off-days.ts';

/** A day, week or month that a sentence speaks of. */
export type SpokenDay = {
  readonly date: string;
  readonly how: Naming;
  readonly certainty: Certainty;
  /** What the key-date rules call the event, as a title; null where they found none. */
  readonly event: string | null;
};

/** More than two or three days in one sentence are a list or a table. */
const MAX_DAYS_IN_SENTENCE = 3;

/** More times in one sentence are a table. */
const MAX_TIMES_LOOKED_AT = 12;

/** The sentences of an article that appeared on a day. */
type Sentences = { readonly sentences: readonly SentenceParts[]; readonly published: string; readonly cues: Cues };

/** The days that a sentence names, each once, in the order of the text. */
export function findStatedDays(article: Sentences, at: number): readonly SpokenDay[] {
  const days: SpokenDay[] = [];
  const parts = article.sentences[at];
  if (parts === undefined) return [];
  for (const time of parts.times.slice(0, MAX_TIMES_LOOKED_AT)) {
    const day = toSpokenDay(time, parts, article) ?? toDayOff(time, article, at);
    if (day === undefined || days.some(({ date }) => date === day.date)) continue;
    days.push(day);
    if (days.length === MAX_DAYS_IN_SENTENCE) break;
  }
  return days;
}

function toSpokenDay(
  time: TimeExpression,
  parts: SentenceParts,
  { published, cues }: Sentences,
): SpokenDay | undefined {
  const { keyDates, span, words } = parts;
  const date = dateOf(time);
  if (date === undefined) return undefined;
  const isAhead = startsAfter(date, published);
  if (isNameOfEvent(time, published)) return undefined;
  if (time.end <= span[0]) return entryDay(isAhead ? yearBefore(date) : date, published);
  const key = keyDates.find((known) => known.span[0] <= time.start && time.end <= known.span[1]);
  // A day ahead on which nothing is planned: "by 2030 the sea …".
  if (key === undefined && isAhead) return undefined;
  if (!isAhead && isPlanOnly(words, time)) return undefined;
  const isOld = daysBefore(date, published) > NEWS_OF_OLD_DAYS;
  const how = isAnchor(words, time) || (isOld && isMentioned(words, time, cues)) ? 'anchor' : 'stated';
  return { date, how, certainty: key?.certainty ?? 'past', event: key?.event || null };
}

/** A day ahead that is named to say that its plan was given up. */
function toDayOff(time: TimeExpression, { sentences, published, cues }: Sentences, at: number): SpokenDay | undefined {
  const date = dateOf(time);
  if (date === undefined || !startsAfter(date, published)) return undefined;
  const certainty = findOff(sentences, at, time, cues);
  return certainty === null ? undefined : { date, how: 'stated', certainty, event: null };
}

const NAMED_BY_DAY = '2001-09-11';
const YEAR = /\d{4}/;
const NEWS_OF_DAY = 30;

/** "the lessons of September 11": without a year it is the name of what happened in 2001, unless that day is news. */
function isNameOfEvent({ text, value }: TimeExpression, published: string): boolean {
  const day = dateOf({ type: 'DATE', value });
  if (day === undefined || !day.endsWith(NAMED_BY_DAY.slice(4)) || YEAR.test(text) || day === NAMED_BY_DAY)
    return false;
  return Math.abs((parseCalendarDay(published) ?? 0) - (parseCalendarDay(day) ?? 0)) > NEWS_OF_DAY;
}

/** A sentence printed so many days later has other news. */
const NEWS_OF_OLD_DAYS = 14;

function daysBefore(date: string, published: string): number {
  return (parseCalendarDay(published) ?? 0) - (reachOf(date)?.[1] ?? 0);
}

/** "Lee said that the blast on 3 May had …", "the letter of 3 May": what is said of an older day, or on it, is not what happened on it. */
function isMentioned(words: readonly Word[], time: TimeExpression, cues: Cues): boolean {
  const at = words.findIndex(({ start }) => start >= time.start);
  return words[at - 1]?.lower === 'of' || words.slice(0, Math.max(0, at)).some(({ lower }) => cues.is('say', lower));
}

function startsAfter(date: string, published: string): boolean {
  return (reachOf(date)?.[0] ?? 0) > (parseCalendarDay(published) ?? 0);
}

/** An entry of a chronicle: it tells in the present tense what has happened, so "May 3" is the last one. */
function entryDay(date: string, published: string): SpokenDay {
  const certainty = startsAfter(date, published) ? 'expected' : 'past';
  return { date, how: 'stated', certainty, event: null };
}

const yearBefore = (date: string) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

const CALENDAR_DATE = /^\d{4}-(?:\d{2}-\d{2}(?=T|$)|W\d{2}(?=-WE|$)|\d{2}$)/;

function dateOf({ type, value }: Pick<TimeExpression, 'type' | 'value'>): string | undefined {
  return type === 'DATE' || type === 'TIME' ? CALENDAR_DATE.exec(value)?.[0] : undefined;
}

const PLANNED = new Set([
  'scheduled',
  'planned',
  'set',
  'due',
  'moved',
  'postponed',
  'rescheduled',
  'delayed',
  'pushed',
]);
const TO_DAY = new Set(['for', 'to', 'from', 'until']);

/** "had been scheduled for Friday, and was then moved to Monday": told afterwards, it says of neither day what happened on it. */
function isPlanOnly(words: readonly Word[], time: TimeExpression): boolean {
  const at = words.findIndex(({ start }) => start >= time.start);
  return TO_DAY.has(words[at - 1]?.lower ?? '') && PLANNED.has(words[at - 2]?.lower ?? '');
}

const ANCHORS = new Set(['before', 'after', 'since', 'following', 'until']);
const ANCHOR_REACH = 3;

/** "since Friday", "a week after the 3 May vote", "before a gate was set on 3 May", "the winners of the 3 May vote". */
function isAnchor(words: readonly Word[], time: TimeExpression): boolean {
  const at = words.findIndex(({ start }) => start >= time.start);
  if (words.slice(Math.max(0, at - ANCHOR_REACH), Math.max(0, at)).some(({ lower }) => ANCHORS.has(lower))) return true;
  return isInAnchorClause(words, at) || isAttribute(words, at, time);
}

/** Back to the mark or the word that opens the clause. */
function isInAnchorClause(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= CLAUSE_REACH; i--) {
    const { lower = '', text = '' } = words[i] ?? {};
    if (ANCHORS.has(lower)) return true;
    if (CLAUSE_ENDS.has(text) || CLAUSE_OPENERS.has(lower)) return false;
  }
  return false;
}

const CLAUSE_REACH = 9;
const CLAUSE_ENDS = new Set([',', ';', ':', '—', '–', '-', '(', '“', '"']);
const CLAUSE_OPENERS = new Set(['that', 'which', 'who', 'when', 'and', 'but', 'while', 'as']);

/** Words from the start in which a day belongs to the subject: "The 3 May vote was held". */
const SUBJECT_REACH = 4;
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'that']);

/** "was killed by a 3 May bomb", "said in a 3 May letter": the verb's day as well. */
const WITHIN = new Set(['by', 'in', 'at', 'during']);

/** "the 3 May vote", "Friday's attacks": the day of a thing that the sentence speaks of. */
function isAttribute(words: readonly Word[], at: number, time: TimeExpression): boolean {
  if (at < SUBJECT_REACH) return false;
  const next = words.find(({ start }) => start >= time.end);
  const last = words.findLast(({ start }) => start < time.end);
  const isOwned = isPossessive(last?.text ?? '');
  const isNamed = DETERMINERS.has(words[at - 1]?.lower ?? '') && next?.kind === 'word' && next.text === next.lower;
  return isOwned || (isNamed && !WITHIN.has(words[at - 2]?.lower ?? ''));
}

/** The head of an article: its first sentences, which tell its news whether or not they name the day. */
const HEAD_SENTENCES = 5;
/** News is told within this many days. */
const NEWS_DAYS = 2;

export const isInHead = (sentence: number) => sentence < HEAD_SENTENCES;

/** The day an article's news is of: the day of publication, or one of the two before it, that its head names first. */
export function findNewsDay(sentences: readonly SentenceParts[], published: string): string {
  const last = parseCalendarDay(published);
  if (last === undefined) return published;
  const isNews = (date: string | undefined) => {
    const day = date === undefined ? undefined : parseCalendarDay(date);
    return day !== undefined && day <= last && last - day <= NEWS_DAYS;
  };
  const named = sentences.slice(0, HEAD_SENTENCES).flatMap(({ times }) => times.map(dateOf));
  return named.find(isNews) ?? published;
}
