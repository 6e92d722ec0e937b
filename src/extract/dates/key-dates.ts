import type { KeyDate } from '../../core/dates/key-date.ts';
import type { TimeExpression } from '../../core/dates/time.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { Person } from '../../core/person.ts';
import type { Quote } from '../../core/quotes/quote.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { MentionAt } from '../analysis/mention.ts';
import { createIsLow } from '../text/run-together.ts';
import type { Word } from '../text/words.ts';
import type { Trace } from '../trace.ts';
import { type DayNumber, parseCalendarDay } from './calendar/calendar.ts';
import { type DateCandidate, findDateCandidates } from './key/candidates.ts';
import { certaintyOf } from './key/certainty.ts';
import { clauseSpan, type DateClause, findClause, stretchOf } from './key/clause.ts';
import { type Cues, createCues } from './key/cues.ts';
import { eventNear, isOnlySpeech } from './key/event/event.ts';
import { createNameAt, type NameAt } from './key/names.ts';
import { ownStretch } from './key/own-stretch.ts';
import { commonestElection, type FindElection } from './key/phrase/election.ts';
import { reachOf } from './key/reach.ts';
import { refineRanges } from './key/refine/refine-ranges.ts';
import { refineRepeated } from './key/refine/refine-repeated.ts';
import { findSetter } from './key/set-by.ts';
import { sideOf } from './key/side.ts';

type KeyDateContext = {
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
};
export type FindKeyDates = (document: Analysis, context: KeyDateContext, trace: Trace) => readonly KeyDate[];

/** The dates that matter, in text order: those ahead, and the past ones that the article is about. */
export function createKeyDateFinder(lexicon: Lexicon): FindKeyDates {
  const cues = createCues(lexicon);
  return (document, { times, people }, trace) => {
    const published = parseCalendarDay(document.published ?? '');
    if (published === undefined) return [];
    const nameAt = createNameAt(people);
    const isWorth = (date: string, paragraph: number) => canBeKey(reachOf(date), published, paragraph);
    const isLow = createIsLow(document.text);
    let election: { readonly name: string | undefined } | undefined;
    const findElection = () => {
      election ??= { name: commonestElection(document.text) };
      return election.name;
    };
    const readOwn = (candidate: DateCandidate): KeyDate | Decline => {
      const own = ownStretch(candidate.words, stretchOf(candidate.words, candidate.span), isLow);
      return own
        ? toKeyDate(document.text, inStretch(candidate, own), published, nameAt, document.mentionAt, findElection, cues)
        : 'a stamp or an entry of a list';
    };
    const found = findDateCandidates(document, times, isWorth).flatMap((candidate) => {
      const made = declineAtOnce(candidate, published, cues) ?? readOwn(candidate);
      if (typeof made !== 'string') return made;
      trace?.({ family: 'keyDates', rule: 'key-date', did: 'declined', span: candidate.span, note: made });
      return [];
    });
    for (const { rule, span, date } of found) trace?.({ family: 'keyDates', rule, did: 'added', span, note: date });
    return refineRepeated(refineRanges(found, document.text, trace), trace);
  };
}

/** The candidate with the words of its own sentence only. */
function inStretch(candidate: DateCandidate, [from, to]: readonly [number, number]): DateCandidate {
  const words = candidate.words.slice(from, to);
  return from === 0 ? { ...candidate, words } : { ...candidate, words, before: () => [] };
}

/** Why a date in the article is not a key date. */
type Decline =
  | 'no day, month or year'
  | 'the day of a dateline'
  | 'no sentence, but a list'
  | 'a stamp or an entry of a list'
  | 'counted from something else'
  | 'neither ahead nor behind'
  | 'past, and only said'
  | 'nothing happens on it'
  | typeof NO_EVENT;
const NO_EVENT = 'no named event, and not at the beginning';

/** What is seen without looking at the sentence closely: most dates of an article are past, and nothing is named that happened on them. */
function declineAtOnce(candidate: DateCandidate, published: DayNumber, cues: Cues): Decline | undefined {
  const reach = reachOf(candidate.date);
  if (!reach) return 'no day, month or year';
  if (candidate.isDateline) return 'the day of a dateline';
  return isPastAndUnnamed(candidate, reach, published, cues) ? NO_EVENT : undefined;
}

function isPastAndUnnamed(
  candidate: DateCandidate,
  reach: Reach,
  published: DayNumber,
  { mayBeEvent, isEvent }: Cues,
): boolean {
  return (
    reach[1] <= published &&
    !isAtStart(candidate) &&
    !candidate.words.some(({ lower, hash }) => mayBeEvent(hash) && isEvent(lower))
  );
}
type Reach = NonNullable<ReturnType<typeof reachOf>>;

function toKeyDate(
  text: string,
  candidate: DateCandidate,
  published: DayNumber,
  nameAt: NameAt,
  mentionAt: MentionAt,
  findElection: FindElection,
  cues: Cues,
): KeyDate | Decline {
  const { words, span, date } = candidate;
  const reach = reachOf(date);
  if (!reach) return 'no day, month or year';
  if (isPastAndUnnamed(candidate, reach, published, cues)) return NO_EVENT;
  if (words.length > MAX_SENTENCE_WORDS) return 'no sentence, but a list';
  const clause = findClause(words, span, cues);
  if (isVague(clause)) return 'neither ahead nor behind';
  const side = sideOf(reach, published, clause);
  if (side === undefined) return 'neither ahead nor behind';
  if (side === 'ahead' && isFromTold(candidate)) return 'counted from something else';
  if (side === 'behind' && isOnlySpeech(clause, cues) && !hasEvent(clause, cues)) return 'past, and only said';
  if (side === 'behind' && !isAtStart(candidate) && !hasEvent(clause, cues)) return NO_EVENT;
  const certainty = certaintyOf(clause, side, cues);
  const event = eventNear(text, clause, candidate, side, cues, mentionAt, findElection);
  // "the August 1 target date": of an event that is named elsewhere.
  const isFirm = certainty === 'target' || certainty === 'deadline';
  if (event === undefined && !isFirm) return 'nothing happens on it';
  const setBy = findSetter(clause, certainty, nameAt, cues);
  return { date, certainty, span, about: clauseSpan(clause), event: event ?? '', setBy, rule: `date-${side}` };
}

/** "in the next year or two" */
function isVague({ words, time, from, to }: DateClause): boolean {
  if (words[time[1]]?.lower === 'or' && OR_MORE.has(words[time[1] + 1]?.lower ?? '')) return true;
  if (isOfMore(words, time)) return true;
  // "in ten years perhaps a mile of it might be ready"
  const isYears = words.slice(...time).some(({ lower }) => lower === 'years' || lower === 'decades');
  if (isYears && words.slice(...time).some((word) => isRoundYears(word))) return true;
  return isYears && words.slice(from, to).some(({ lower }) => GUESSES.has(lower));
}

/** "in a year when the town votes", which year is not said; "the Easter weekend", which begins before the day. */
function isOfMore(words: readonly Word[], [from, to]: DateClause['time']): boolean {
  const [next, last] = [words[to]?.lower ?? '', words[to + 1]?.lower ?? ''];
  if (next === 'weekend' || (next === 'holiday' && last === 'weekend')) return true;
  return next === 'when' && words[from]?.lower === 'a' && words[from + 1]?.lower === 'year';
}

/** "in 20 years the world will": a figure of speech, not a year. */
const isRoundYears = ({ lower }: Word) => /^[1-9]0+$/.test(lower) || ROUND.has(lower);
const ROUND = new Set('ten twenty thirty forty fifty hundred decades'.split(' '));

const GUESSES = new Set(['might', 'could', 'may', 'perhaps', 'maybe', 'possibly', 'probably']);

const OR_MORE = new Set(['two', 'three', 'so', 'more', 'later']);

/** Comments and listings that nobody ended with a period. */
const MAX_SENTENCE_WORDS = 110;

/** Rules that count from another time, which may not be the one that is meant: good enough for what is past. */
const FROM_TOLD = new Set(['count-from-told', 'unit-from-told', 'next-of-told', 'same-day']);
const isFromTold = ({ rule, date }: DateCandidate) =>
  FROM_TOLD.has(rule) && (DAY.test(date) || rule !== 'next-of-told');
const DAY = /^\d{4}-\d\d-\d\d/;

const FIRST_PARAGRAPHS = 4;
const LAST_WEEKS_DAYS = 45;
const FIRST_SENTENCES = 5;

const isAtStart = ({ paragraph, sentence }: DateCandidate) =>
  paragraph < FIRST_PARAGRAPHS && sentence < FIRST_SENTENCES;

/** What lies ahead, and past days in the first paragraphs or in recent weeks. */
function canBeKey(reach: ReturnType<typeof reachOf>, published: DayNumber, paragraph: number): boolean {
  if (!reach) return false;
  const [first, last] = reach;
  if (last >= published) return true;
  return first === last && (paragraph < FIRST_PARAGRAPHS || published - last <= LAST_WEEKS_DAYS);
}

function hasEvent({ words, from, to }: DateClause, cues: Cues): boolean {
  return words.slice(from, to).some(({ lower }) => cues.isEvent(lower));
}
