import type { Caller } from '../define.ts';

/** The day it is for who asks: the as-of day where one is set, else the caller's own day (UTC where unknown). */
export function todayOf(now: Temporal.Instant, asOf: string | null, { zone }: Pick<Caller, 'zone'>): string {
  return (
    asOf ??
    now
      .toZonedDateTimeISO(zone ?? 'UTC')
      .toPlainDate()
      .toString()
  );
}
