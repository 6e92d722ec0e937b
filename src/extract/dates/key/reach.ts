import { daysInMonth, parseCalendarDay, toDayNumber } from '../calendar/calendar.ts';

/** First and last day of a TIMEX3 value; undefined if it does not fall on the calendar. */
export function reachOf(value: string): readonly [first: number, last: number] | undefined {
  const day = parseCalendarDay(value);
  if (day !== undefined) return [day, day];
  const [, year = '', rest = ''] = /^(\d{4})(?:-(.*))?$/.exec(value) ?? [];
  if (year === '') return undefined;
  if (rest === '') return months(Number(year), 1, 12);
  if (/^\d\d$/.test(rest)) return months(Number(year), Number(rest), Number(rest));
  const week = /^W(\d\d)(-WE)?$/.exec(rest);
  if (week) return daysOfWeek(Number(year), Number(week[1]), week[2] !== undefined);
  const parts = PARTS[rest];
  return parts && months(Number(year), ...parts);
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 12],
};

function months(year: number, first: number, last: number): readonly [number, number] | undefined {
  if (first < 1 || last > 12) return undefined;
  return [toDayNumber(year, first, 1), toDayNumber(year, last, daysInMonth(year, last))];
}

/** ISO 8601: week 1 contains 4 January. */
function daysOfWeek(year: number, week: number, isWeekend: boolean): readonly [number, number] {
  const fourth = toDayNumber(year, 1, 4);
  const monday = fourth - ((fourth + 3) % 7) + (week - 1) * 7;
  return [isWeekend ? monday + 5 : monday, monday + 6];
}
