import type { Context } from '../rule.ts';
import type { DayNumber } from './calendar.ts';
import { weekdayAfter, weekdayBefore } from './periods.ts';

/** The weekday nearest to publication: ahead where the clause points there, else the last one, the day itself included. */
export function weekdayNear(
  weekday: number,
  from: number,
  to: number,
  { anchor, isAhead }: Context,
): DayNumber | undefined {
  if (!anchor) return undefined;
  const recent = weekdayBefore(anchor.number, weekday);
  return recent !== anchor.number && isAhead(from, to) ? weekdayAfter(anchor.number, weekday) : recent;
}
