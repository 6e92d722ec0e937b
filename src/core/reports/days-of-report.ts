/** Outlets print a wire story within days. */
const DAYS_APART = 3;

/**
 * The first and last day (YYYY-MM-DD) on which copies of a report of this day can appear. An undated article is visible on
 * every day, a dated one only from its own day on, so undated articles ('') form reports only with each other.
 */
export function daysOfReport(published: string): readonly [first: string, last: string] {
  if (published === '') return ['', ''];
  const day = Temporal.PlainDate.from(published);
  return [day.subtract({ days: DAYS_APART }).toString(), day.add({ days: DAYS_APART }).toString()];
}
