import { MONTHS } from './months.ts';

const QUARTER_END = { Q1: 3, Q2: 6, Q3: 9, Q4: 12, H1: 6, H2: 12, SP: 5, SU: 8, FA: 11, AU: 11, WI: 12 };

/** The last day a TIMEX3 date can mean, YYYY-MM-DD: for a month, its last day. Undefined if it is not a calendar date. */
export function lastDay(value: string): string | undefined {
  const [, year = '', rest = ''] = /^(\d{4})(?:-([A-Z0-9-]+))?/.exec(value) ?? [];
  if (year === '') return undefined;
  if (rest === '') return `${year}-12-31`;
  const [, month = '', day] = /^(\d{2})(?:-(\d{2}))?/.exec(rest) ?? [];
  if (month !== '' && Number(month) <= MONTHS.length)
    return day ? `${year}-${month}-${day}` : endOfMonth(year, Number(month));
  const week = /^W(\d{2})/.exec(rest)?.[1];
  if (week) return endOfWeek(Number(year), Number(week));
  const end = Object.entries(QUARTER_END).find(([name]) => rest.startsWith(name))?.[1];
  return end === undefined ? undefined : endOfMonth(year, end);
}

function endOfMonth(year: string, month: number): string {
  const first = Temporal.PlainDate.from({ year: Number(year), month, day: 1 });
  return first.with({ day: first.daysInMonth }).toString();
}

/** ISO 8601: week 1 holds 4 January, and weeks end on Sunday. */
function endOfWeek(year: number, week: number): string {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth.add({ days: 7 - fourth.dayOfWeek + (week - 1) * 7 }).toString();
}
