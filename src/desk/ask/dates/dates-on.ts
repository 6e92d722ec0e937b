import { parseDay } from '../../../core/dates/parse-day.ts';
import { showDate } from '../../../core/dates/show/show-date.ts';
import { UserError } from '../../../core/errors.ts';
import type { KnownDate } from '../../../core/views/views.ts';
import type { DateBook } from './date-book.ts';
import { findKnownDates } from './dates.ts';
import type { DatesOnRequest } from './dates-request.ts';

const MOST_INSTEAD = 5;

/** Every key date at the typed date, at least one. If there is none, throws a UserError that lists upcoming ones. */
export async function findDatesOn(book: DateBook, request: DatesOnRequest): Promise<readonly KnownDate[]> {
  const { typed, today } = request;
  const known = await findKnownDates(book, request, today);
  const found = known.filter(({ date }) => isNamed(date, typed, today));
  if (found.length > 0) return found;
  const ahead = known.filter(({ hasPassed }) => !hasPassed).map(({ date }) => date);
  const values = [...new Set(ahead)].slice(0, MOST_INSTEAD);
  const hint = values.length > 0 ? `Dates ahead: ${values.map(showDate).join('; ')}.` : 'No key date is ahead.';
  throw new UserError(
    `No article names “${typed}” as a key date.`,
    hint,
    values.length > 0 ? { option: 'date', values } : null,
  );
}

function isNamed(date: string, typed: string, today: string): boolean {
  const text = typed.trim().toLowerCase();
  return date.toLowerCase() === text || showDate(date).toLowerCase() === text || date === parseDay(text, today);
}
