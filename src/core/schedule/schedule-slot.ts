import { type Cron, isCronDay } from './schedule-cron.ts';

/** One moment a schedule names: its wall time, which identifies it for good, and when that is. */
export type Slot = {
  /** 2016-07-13T09:00, in the schedule's zone. */
  readonly wall: string;
  readonly at: Temporal.Instant;
};

/** "0 9 29 2 *" comes once in eight years at most; what does not come in this time never does. */
const FARTHEST_DAYS = 366 * 9;

/** The first slot after an instant; undefined for an expression that never comes ("0 0 30 2 *"). */
export function nextSlot(cron: Cron, zone: string, after: Temporal.Instant): Slot | undefined {
  let date = after.toZonedDateTimeISO(zone).toPlainDate();
  for (let days = 0; days <= FARTHEST_DAYS; days++) {
    const found = slotsOf(cron, zone, date).find(({ at }) => Temporal.Instant.compare(at, after) > 0);
    if (found) return found;
    date = date.add({ days: 1 });
  }
  return undefined;
}

/** The last slot up to and on an instant, and after another: what a desk that was down has missed, at most. */
export function lastSlot(
  cron: Cron,
  zone: string,
  { after, until }: { readonly after: Temporal.Instant; readonly until: Temporal.Instant },
): Slot | undefined {
  // Clocks set back over midnight repeat the end of a day after the next one has begun.
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
 * The slots of a local day, in order, each at its own moment. A wall time that the clocks skip is the first moment
 * after the skip; one that they repeat is its first pass. Slots that so fall on one moment are one.
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

/** When a wall time is: the first pass where it is repeated, the end of the gap where it is skipped. */
export function slotToInstant(wall: Temporal.PlainDateTime, zone: string): Temporal.Instant {
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.toInstant();
  return earlier.getTimeZoneTransition('next')?.toInstant() ?? earlier.toInstant();
}

/** Samoa had no 30 December 2011: a day that a zone leaves out has no slot. */
function isLived(date: Temporal.PlainDate, zone: string): boolean {
  return date.toZonedDateTime(zone).toPlainDate().equals(date);
}
