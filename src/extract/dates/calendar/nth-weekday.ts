import { toCalendarDate, toDayNumber, weekdayOf } from './calendar.ts';

const DAYS_IN_WEEK = 7;

/** The n-th given weekday of a month; the last if there are fewer. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = toDayNumber(year, month, 1);
  const found = first + ((weekday - weekdayOf(first) + DAYS_IN_WEEK) % DAYS_IN_WEEK) + (nth - 1) * DAYS_IN_WEEK;
  const { month: landed } = toCalendarDate(found);
  return landed === month ? found : lastWeekday(year, month, weekday);
}

function lastWeekday(year: number, month: number, weekday: number): number {
  const last = toDayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK);
}
