import { type Cron, isCronDay } from './schedule-cron.ts';

/** One moment of a schedule: its wall time, which identifies it permanently, and its instant. */
export type Slot = {
  /** 2016-07-13T09:00, in the schedule's zone. */
  readonly wall: string;
  readonly at: Temporal.Instant;
};

/** "0 9 29 2 *" can be eight years apart; a schedule with no slot in this time has none. */
const FARTHEST_DAYS = 366 * 9;

/** The first slot after an instant; undefined for an expression that never occurs ("0 0 30 2 *"). */
export function nextSlot(cron: Cron, zone: string, after: Temporal.Instant): Slot | undefined {
  let date = after.toZonedDateTimeISO(zone).toPlainDate();
  for (let days = 0; days <= FARTHEST_DAYS; days++) {
    const found = slotsOf(cron, zone, date).find(({ at }) => Temporal.Instant.compare(at, after) > 0);
    if (found) return found;
    date = date.add({ days: 1 });
  }
  return undefined;
}

/** The last slot up to and including one instant and after another: the latest one that a desk missed while it was down. */
export function lastSlot(
  cron: Cron,
  zone: string,
  { after, until }: { readonly after: Temporal.Instant; readonly until: Temporal.Instant },
): Slot | undefined {
  // When clocks go back across midnight, the end of a day repeats after the next day has begun.
  let date = until.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
  const first = after.toZonedDateTimeISO(zone).toPlainDate();
  while (Temporal.PlainDate.compare(date, first) >= 0) {
    const found = slotsOf(cron, zone, date).findLast(({ at }) => Temporal.Instant.compare(at, until) <= 0);
    if (found) return Temporal.Instant.compare(found.at, after) > 0 ? found : undefined;
    date = date.subtract({ days: 1 });
  }
  return undefined;
}

/**
 * The slots of a local day, in order, each at its own moment. A wall time that the clocks skip becomes the first moment
 * after the gap; for one that repeats, the first occurrence counts. Slots that then coincide become one.
 */
export function slotsOf(cron: Cron, zone: string, date: Temporal.PlainDate): readonly Slot[] {
  if (!isCronDay(cron, date) || !isLived(date, zone)) return [];
  const slots: Slot[] = [];
  for (const hour of cron.hours)
    for (const minute of cron.minutes) {
      const wall = date.toPlainDateTime({ hour, minute });
      const at = slotToInstant(wall, zone);
      const last = slots.at(-1);
      if (!last || Temporal.Instant.compare(at, last.at) > 0)
        slots.push({ wall: wall.toString({ smallestUnit: 'minute' }), at });
    }
  return slots;
}

/** The instant of a wall time: its first occurrence if it repeats, the end of the gap if it is skipped. */
export function slotToInstant(wall: Temporal.PlainDateTime, zone: string): Temporal.Instant {
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.toInstant();
  return earlier.getTimeZoneTransition('next')?.toInstant() ?? earlier.toInstant();
}

/** A day that a zone skips has no slot: Samoa had no 30 December 2011. */
function isLived(date: Temporal.PlainDate, zone: string): boolean {
  return date.toZonedDateTime(zone).toPlainDate().equals(date);
}
