import { lastDay } from '../../../core/dates/last-day.ts';
import { coverageOf } from '../../../core/relevance/relevance.ts';
import type { Source } from '../../../core/source.ts';
import type { ArticleStore, Scope } from '../../../store/port/articles.ts';
import { type MatchedSentence, matchSentences } from '../passages.ts';
import type { DateBook } from './date-book.ts';
import { findKnownDates } from './dates.ts';

export type DatesAboutRequest = Scope & {
  /** What is due or was: "the hearing", "mandate of the mission". */
  readonly event: string;
  readonly today: string;
  /** Which days are meant: those ahead, those gone by, or any. */
  readonly which: 'ahead' | 'gone' | 'any';
};

/** A day that an article gives for something, with the sentence that says so. */
export type DateAnswer = {
  /** A TIMEX3 value, as precise as stated. */
  readonly date: string;
  /** Of a key date, its event; otherwise ''. */
  readonly event: string;
  readonly text: string;
  readonly source: Source;
  /** How well it fits, from 0 to about 1. */
  readonly share: number;
};

const MOST_PASSAGES = 40;
const LEAST_SHARE = 0.5;
const DAY = /^\d{4}-\d{2}-\d{2}/;
const DATED = /^\d{4}-(?:\d{2}|W\d{2}|Q\d)/;
/** What speaks for a day: that it lies where the question looks, is exact, is a key date, and has the words near it. */
const WORTH = { which: 0.25, day: 0.1, key: 0.08, near: 0.1 } as const;

type Parts = { readonly articles: ArticleStore; readonly book: DateBook };

/** The days that articles give for something, best first; of a day the sentence that says most. */
export async function findDatesAbout(
  { articles, book }: Parts,
  request: DatesAboutRequest,
): Promise<readonly DateAnswer[]> {
  const { story, asOf, event, today } = request;
  const scope = { story, asOf };
  const passages = await articles.passages({ ...scope, words: event, limit: MOST_PASSAGES });
  const known = await findKnownDates(book, scope, today);
  const events = new Map(known.map((date) => [date.date, date.event]));
  // Most paragraphs name no day, and need not be read sentence by sentence.
  const dated = passages.filter((passage) => passage.times().some(({ value }) => DATED.test(value)));
  const answers = matchSentences(dated)
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap((sentence) => toAnswers(sentence, request, events));
  const best = answers.toSorted((a, b) => b.share - a.share);
  return [...Map.groupBy(best, ({ date }) => date).values()].flatMap(([first]) => first ?? []);
}

function toAnswers(
  { passage, span, share }: MatchedSentence,
  { which, today }: DatesAboutRequest,
  events: ReadonlyMap<string, string>,
): readonly DateAnswer[] {
  const [start, end] = span;
  const inside = passage.times().filter((time) => time.start >= start && time.end <= end && DATED.test(time.value));
  const [from] = passage.source.span;
  const sentence = passage.text.slice(start, end);
  return inside.map(({ value, start: at }) => ({
    date: value.slice(0, 10),
    event: events.get(value) ?? '',
    text: sentence.trim(),
    source: { ...passage.source, span: [from + start, from + end] },
    share:
      share +
      (fits(value, which, today) ? WORTH.which : 0) +
      (DAY.test(value) ? WORTH.day : 0) +
      (events.has(value) ? WORTH.key : 0) +
      nearShare(sentence, at - start, passage.phrases) * WORTH.near,
  }));
}

function fits(value: string, which: DatesAboutRequest['which'], today: string): boolean {
  const last = lastDay(value.slice(0, 10)) ?? '';
  return which === 'any' || (which === 'ahead' ? last >= today : last < today);
}

const NEAR_CHARS = 80;

/** The share of the words that stands near a place in a sentence. */
function nearShare(sentence: string, at: number, phrases: MatchedSentence['passage']['phrases']): number {
  const near = sentence.slice(Math.max(0, at - NEAR_CHARS), at + NEAR_CHARS / 2);
  return coverageOf(phrases, [{ text: near, worth: 1 }]);
}
