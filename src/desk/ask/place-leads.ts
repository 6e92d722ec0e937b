import type { DayCount, LeadRange } from '../../store/articles.ts';

type Dated = { readonly date: string };

/** A page of a timeline: the dates that may be on it, and where its reports are. */
type Placed<T> = { readonly dates: readonly T[] /** Null if it has none. */; readonly range: LeadRange | null };

/**
 * Where a page is among dates and reports in one order by date, dates first on a day. `dates` and `days` are in order;
 * `from` counts from 0 and is within them all. What comes before the page is counted, not read. Pure.
 */
export function placeLeads<T extends Dated>({
  dates,
  days,
  from,
  size,
}: {
  readonly dates: readonly T[];
  readonly days: readonly DayCount[];
  readonly from: number;
  readonly size: number;
}): Placed<T> {
  let leadsBefore = 0;
  for (const [at, { day, count }] of days.entries()) {
    const datesUntil = countUntil(dates, day);
    const end = datesUntil + leadsBefore + count;
    if (end <= from) {
      leadsBefore += count;
      continue;
    }
    // The first report at or after the page's beginning is on this day.
    const skip = Math.max(0, from - datesUntil - leadsBefore);
    const firstDate = from - leadsBefore - skip;
    const to = findLastDay(days, at, skip + size);
    return { dates: dates.slice(firstDate, firstDate + size), range: { from: day, to, skip, limit: size } };
  }
  const firstDate = from - leadsBefore;
  return { dates: dates.slice(firstDate, firstDate + size), range: null };
}

/** The day on which so many reports, counted from the first of a day, have been published. */
function findLastDay(days: readonly DayCount[], first: number, wanted: number): string {
  let count = 0;
  let last = '';
  for (const { day, count: more } of days.slice(first, first + wanted)) {
    count += more;
    last = day;
    if (count >= wanted) break;
  }
  return last;
}

/** How many dates come before the reports of a day; by binary search. */
function countUntil(dates: readonly Dated[], day: string): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.date ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
