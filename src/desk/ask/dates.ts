import type { MergedKeyDate } from '../../core/dates/key-date-merge.ts';
import { lastDay } from '../../core/dates/last-day.ts';
import { plannedCertainty } from '../../core/dates/planned-certainty.ts';
import { pageOf } from '../../core/views/to-page.ts';
import type { KnownDate, Page } from '../../core/views/views.ts';
import type { Scope } from '../../store/articles.ts';
import type { DateBook } from './date-book.ts';
import type { DatesRequest } from './dates-request.ts';
import { readWithin } from './within.ts';

/** The dates of a list as they are known on a day. */
type KnownDates = {
  readonly today: string;
  /** In order of date. */
  readonly all: readonly KnownDate[];
  /** Those ahead, nearest first. */
  readonly ahead: readonly KnownDate[];
  /** Those ahead, nearest first, then those gone by, latest first. */
  readonly inOrder: readonly KnownDate[];
};

/** A list of the book stays the same until an article changes, and so does what is shown of it on a day. */
const shown = new WeakMap<readonly MergedKeyDate[], KnownDates>();
const shownDates = new WeakMap<MergedKeyDate, KnownDate>();

/** A story's key dates: upcoming ones, nearest first, then past ones, latest first. Throws a UserError for a bad `within`. */
export async function findDates(book: DateBook, request: DatesRequest): Promise<Page<KnownDate>> {
  const { today, within } = request;
  const until = within === null ? null : readWithin(within, today);
  const { ahead, inOrder } = toKnown(await book(request), today);
  return pageOf(until === null ? inOrder : ahead.filter(({ date }) => date <= until), request);
}

/** The same, each with its event and sources as merged. */
export async function findDatesWithEvents(
  book: DateBook,
  request: DatesRequest,
): Promise<Page<{ readonly known: KnownDate; readonly merged: MergedKeyDate }>> {
  const page = await findDates(book, request);
  const events = new Map((await book(request)).map((merged) => [toKnownDate(merged, request.today), merged]));
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
  const ahead = all.filter(({ hasPassed }) => !hasPassed);
  const gone = all.filter(({ hasPassed }) => hasPassed).reverse();
  const known = { today, all, ahead, inOrder: [...ahead, ...gone] };
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
