import type { Caller } from '../define.ts';

/** The caller's current day: the as-of day if set, otherwise today in their time zone (UTC if unknown). */
export function todayOf(now: Temporal.Instant, asOf: string | null, { zone }: Pick<Caller, 'zone'>): string {
  return (
    asOf ??
    now
      .toZonedDateTimeISO(zone ?? 'UTC')
      .toPlainDate()
      .toString()
  );
}
