/** A wire story is printed within days. */
const DAYS_APART = 3;

/**
 * The first and last day on which the same report can be printed as on this one (YYYY-MM-DD). An undated article is known
 * on every day, a dated one only from its own: so the undated ('') make reports among themselves.
 */
export function daysOfReport(published: string): readonly [first: string, last: string] {
  if (published === '') return ['', ''];
  const day = Temporal.PlainDate.from(published);
  return [day.subtract({ days: DAYS_APART }).toString(), day.add({ days: DAYS_APART }).toString()];
}
