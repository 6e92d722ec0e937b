/** Sun, 06 Nov 1994 08:49:37 GMT; Sunday, 06-Nov-94 08:49:37 GMT; and, outside the standard, without a zone. */
const DAY_FIRST =
  /^[a-z]{3,9},? (\d{1,2})[ -]([a-z]{3})[ -](\d{4}|\d{2}) (\d\d):(\d\d):(\d\d)(?: (?:GMT|UTC|[+-]0000))?$/i;
/** Sun Nov  6 08:49:37 1994 */
const MONTH_FIRST = /^[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})$/i;

/** A date of HTTP (RFC 9110, 5.6.7), in any of its three formats; undefined if it is not one. */
export function parseHttpDate(text: string): Temporal.Instant | undefined {
  const [, day, month, year, ...time] = DAY_FIRST.exec(text) ?? [];
  if (day && month && year) return toInstant(year, month, day, time);
  const [, named, on, hour, minute, second, full] = MONTH_FIRST.exec(text) ?? [];
  return named && on && full ? toInstant(full, named, on, [hour, minute, second]) : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Two digits: 70 to 99 are in the last century. */
const FIRST_OF_LAST_CENTURY = 70;

function toInstant(
  year: string,
  month: string,
  day: string,
  time: readonly (string | undefined)[],
): Temporal.Instant | undefined {
  const full = year.length === 4 ? year : `${Number(year) < FIRST_OF_LAST_CENTURY ? '20' : '19'}${year}`;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  try {
    return Temporal.Instant.from(
      `${full}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${time.join(':')}Z`,
    );
  } catch {
    return undefined;
  }
}
