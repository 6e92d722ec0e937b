import { lastDay } from './last-day.ts';

const MONTHS_LONG = [
  [/^\d{4}$/, 12],
  [/^\d{4}-\d{2}$/, 1],
  [/^\d{4}-Q[1-4]$/, 3],
  [/^\d{4}-H[12]$/, 6],
  [/^\d{4}-(?:SP|SU|FA|AU|WI)$/, 3],
] as const;
const WEEK = /^\d{4}-W\d{2}(?:-WE)?$/;

/** The first day that a TIMEX3 date of a week or longer can mean; undefined for any other value. */
export function firstDay(date: string): string | undefined {
  const last = lastDay(date);
  if (last === undefined) return undefined;
  const end = Temporal.PlainDate.from(last);
  if (WEEK.test(date)) return end.subtract({ days: date.endsWith('WE') ? 1 : 6 }).toString();
  const months = MONTHS_LONG.find(([form]) => form.test(date))?.[1];
  return months === undefined
    ? undefined
    : end
        .with({ day: 1 })
        .subtract({ months: months - 1 })
        .toString();
}
