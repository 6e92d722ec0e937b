/** Outlets print a wire story within days. */
const DAYS_APART = 3;
const MILLISECONDS_A_DAY = 86_400_000;

/** A day (YYYY-MM-DD) in days since 1970; 0 for no date (''). */
export function toReportDay(published: string): number {
  if (published === '') return 0;
  const { epochMilliseconds } = Temporal.PlainDate.from(published).toZonedDateTime('UTC');
  return Math.floor(epochMilliseconds / MILLISECONDS_A_DAY);
}

/**
 * The first and last day (in days since 1970) on which copies of a report of this day can appear. An undated article is
 * visible on every day, a dated one only from its own day on, so undated articles (0) form reports only with each other.
 */
export function daysOfReport(day: number): readonly [first: number, last: number] {
  return day === 0 ? [0, 0] : [day - DAYS_APART, day + DAYS_APART];
}
