import { lastDay } from '../../core/dates/last-day.ts';
import { plannedCertainty } from '../../core/dates/planned-certainty.ts';
import { pageOf } from '../../core/views/to-page.ts';
import type { KnownDate, Page } from '../../core/views/views.ts';
import type { Scope } from '../../store/articles.ts';
import type { DateBook } from './date-book.ts';
import type { DatesRequest } from './dates-request.ts';
import { readWithin } from './within.ts';

/** A story's key dates: upcoming ones, nearest first, then past ones, latest first. Throws a UserError for a bad `within`. */
export async function findDates(book: DateBook, request: DatesRequest): Promise<Page<KnownDate>> {
  const { today, within } = request;
  const until = within === null ? null : readWithin(within, today);
  const known = await findKnownDates(book, request, today);
  const ahead = known.filter(({ hasPassed }) => !hasPassed).filter(({ date }) => until === null || date <= until);
  const gone = until === null ? known.filter(({ hasPassed }) => hasPassed).reverse() : [];
  return pageOf([...ahead, ...gone], request);
}

/** Every key date, in order of date; the same event at the same date is one, with all its sources. */
export async function findKnownDates(book: DateBook, scope: Scope, today: string): Promise<readonly KnownDate[]> {
  return (await book(scope))
    .map(({ date, certainty, event, setBy, sources, moved }) => ({
      date,
      certainty: plannedCertainty({ certainty, sources }),
      event,
      setBy,
      hasPassed: (lastDay(date) ?? today) < today,
      movedFrom: moved.at(-1)?.from ?? null,
      sources: sources.map(({ source }) => source),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
