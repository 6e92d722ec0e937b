import type { Context } from '../rule.ts';
import type { DayNumber } from './calendar.ts';
import { weekdayAfter, weekdayBefore } from './periods.ts';

/** The weekday nearest to publication: the next if the clause points ahead, else the last one, including the same day. */
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
