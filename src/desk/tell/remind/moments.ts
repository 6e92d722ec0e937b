import { firstDay } from '../../../core/dates/first-day.ts';
import { lastDay } from '../../../core/dates/last-day.ts';
import { parseOffset } from '../../../core/schedule/schedule-offset.ts';

/** A day on which to remind of a date, and the key to claim for it. */
export type Moment = {
  readonly day: string;
  readonly name: string;
  readonly kind: 'approaching' | 'opening' | 'closing';
};

const LAST_WEEK_DAYS = 6;
/** For a shorter period the last week would be the period itself. */
const SHORT_DAYS = 14;

/**
 * When to remind of a date. A day: at the given offsets before it. A month, quarter or season: when it starts and when its
 * last week starts, never relative to a day that no one named.
 */
export function momentsOf(date: string, offsets: readonly string[]): readonly Moment[] {
  const last = lastDay(date);
  if (last === undefined) return [];
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return offsets.flatMap((offset) => toMoment(last, offset));
  const first = firstDay(date);
  if (first === undefined) return [];
  const end = Temporal.PlainDate.from(last);
  const days = Temporal.PlainDate.from(first).until(end, { largestUnit: 'days' }).days + 1;
  const closing = { day: end.subtract({ days: LAST_WEEK_DAYS }).toString(), name: 'closing', kind: 'closing' } as const;
  return [{ day: first, name: 'opening', kind: 'opening' }, ...(days > SHORT_DAYS ? [closing] : [])];
}

function toMoment(day: string, typed: string): readonly Moment[] {
  const offset = parseOffset(typed);
  if (!offset) return [];
  const due = Temporal.PlainDate.from(day).subtract({ [offset.unit]: offset.count });
  return [{ day: due.toString(), name: typed, kind: 'approaching' }];
}
