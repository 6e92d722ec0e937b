import { firstDay } from '../../../core/dates/first-day.ts';
import { lastDay } from '../../../core/dates/last-day.ts';
import type { MergedKeyDate } from '../../../core/dates/merge/key-date-merge.ts';
import { plannedCertainty } from '../../../core/dates/planned-certainty.ts';
import { pageOf } from '../../../core/views/to-page.ts';
import type { KnownDate, Page } from '../../../core/views/views.ts';
import type { Scope } from '../../../store/port/articles.ts';
import type { Editions } from '../../editions/editions.ts';
import { readWithin } from '../within.ts';
import type { DateBook } from './date-book.ts';
import type { DatesRequest, DatesView, ListedDates } from './dates-request.ts';
import { type JoinedDate, joinAhead } from './join-ahead.ts';
import type { EditionAhead } from './join-rows.ts';

/** The dates of a list as they are known on a day. */
type KnownDates = {
  readonly today: string;
  /** In order of date. */
  readonly all: readonly KnownDate[];
  /** Those ahead, nearest first; what has happened on a day that is not over is not ahead. */
  readonly ahead: readonly KnownDate[];
  /** Those gone by, latest first. */
  readonly gone: readonly KnownDate[];
};

/** A list of the book stays the same until an article changes, and so does what is shown of it on a day. */
const shown = new WeakMap<readonly MergedKeyDate[], KnownDates>();
const shownDates = new WeakMap<MergedKeyDate, KnownDate>();

/** A story's key dates: those ahead, nearest first; or those gone by, latest first. Throws a UserError for a bad `within`. */
export async function findDates(parts: DateParts, request: DatesRequest): Promise<DatesView> {
  const { today, within, isPast } = request;
  const until = within === null ? null : readWithin(within, today);
  const { gone } = toKnown(await parts.book(request), today);
  const ahead = (await findDatesAhead(parts, request)).map(({ known }) => known);
  const listed = isPast ? gone : until === null ? ahead : ahead.filter(({ date }) => (firstDay(date) ?? date) <= until);
  return { dates: pageOf(listed, request), ahead: ahead.length, gone: gone.length };
}

export type DateParts = { readonly book: DateBook; readonly editions: Pick<Editions, 'of'> };

const NOTHING: EditionAhead = { ahead: [], asides: [] };

/** Those ahead, one row an event, nearest first. Of all stories together no events are built. */
export async function findDatesAhead(
  { book, editions }: DateParts,
  { story, asOf, today }: Scope & { readonly today: string },
): Promise<readonly JoinedDate[]> {
  const { ahead } = toKnown(await book({ story, asOf }), today);
  const edition = story === null || ahead.length === 0 ? NOTHING : await editions.of({ story, asOf: asOf ?? today });
  return joinAhead(ahead, edition);
}

/** Those ahead, then those gone by, each with its event and sources as merged. */
export async function findDatesWithEvents(
  book: DateBook,
  request: ListedDates,
): Promise<Page<{ readonly known: KnownDate; readonly merged: MergedKeyDate }>> {
  const list = await book(request);
  const { ahead, gone } = toKnown(list, request.today);
  const page = pageOf([...ahead, ...gone], request);
  const events = new Map(list.map((merged) => [toKnownDate(merged, request.today), merged]));
  return {
    ...page,
    items: page.items.flatMap((known) => {
      const merged = events.get(known);
      return merged ? [{ known, merged }] : [];
    }),
  };
}

/** Every key date, in order of date; the same event at the same date is one, with all its sources. */
export async function findKnownDates(book: DateBook, scope: Scope, today: string): Promise<readonly KnownDate[]> {
  return toKnown(await book(scope), today).all;
}

function toKnown(merged: readonly MergedKeyDate[], today: string): KnownDates {
  const before = shown.get(merged);
  if (before?.today === today) return before;
  const all = merged.map((date) => toKnownDate(date, today));
  const isAhead = ({ hasPassed, certainty }: KnownDate) => !hasPassed && certainty !== 'past';
  const ahead = all.filter(isAhead).sort(byNearness(today));
  const gone = all.filter((date) => !isAhead(date)).reverse();
  const known = { today, all, ahead, gone };
  shown.set(merged, known);
  return known;
}

/** A date as it is known on a day. */
export function toKnownDate(merged: MergedKeyDate, today: string): KnownDate {
  const { date, certainty, event, setBy, sources, moved, mark } = merged;
  const hasPassed = (lastDay(date) ?? today) < today;
  const before = shownDates.get(merged);
  if (before?.hasPassed === hasPassed) return before;
  const known = {
    date,
    certainty: plannedCertainty({ certainty, sources }),
    event,
    setBy,
    hasPassed,
    movedFrom: moved.at(-1)?.from ?? null,
    sources: sources.map(({ source }) => source),
    ...(mark ? { mark } : {}),
  };
  shownDates.set(merged, known);
  return known;
}

/** By the first day that is left of a date: of one day, the more precise first. */
function byNearness(today: string): (a: KnownDate, b: KnownDate) => number {
  const start = ({ date }: KnownDate) => {
    const first = firstDay(date) ?? lastDay(date) ?? date;
    return first < today ? today : first;
  };
  return (a, b) => {
    const [first, second] = [start(a), start(b)];
    return first === second ? b.date.length - a.date.length : first < second ? -1 : 1;
  };
}
