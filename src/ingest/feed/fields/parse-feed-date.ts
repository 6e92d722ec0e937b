import { parseZoneOffset } from './parse-offset.ts';

const MONTHS = [
  ['jan', 'january'],
  ['feb', 'february'],
  ['mar', 'march'],
  ['apr', 'april'],
  ['may'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
];

const TIME =
  '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s*(?<half>[ap])\\.?m\\b\\.?)?';
const ZONE = '(?:\\s*(?<zone>\\S.*))?';
const AT = '(?:\\s*[,T]?\\s*(?:at\\s+)?';
/** A comma or a blank must follow: "March 13" does not begin with the weekday "Ma". */
const WEEKDAY = '^(?:[^\\s\\d,.]{2,12}\\.?(?:\\s*,\\s*|\\s+))?';

/** Date formats found in feeds; the text after the time is parsed as the time zone. */
const FORMS: readonly RegExp[] = [
  // 2016-07-13T10:00:00.000+02:00, 2016/07/13 10:00, 2016-07-13
  new RegExp(`^(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})${AT}${TIME}${ZONE})?$`, 'i'),
  // 20160713T100000Z, 20160713
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>\S*))?$/i,
  // Wed, 13 Jul 2016 10:00:00 GMT, 13-Jul-16 10:00, 13 July 2016
  new RegExp(
    `${WEEKDAY}(?<day>\\d{1,2})[\\s-]+(?<month>[a-z]{3,9})\\.?,?[\\s-]+(?<year>\\d{4}|\\d{2})${AT}${TIME}${ZONE})?$`,
    'i',
  ),
  // July 13, 2016 10:00 am EST, Wed Jul 13 2016 10:00:00 GMT+0200
  new RegExp(
    `${WEEKDAY}(?<month>[a-z]{3,9})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})${AT}${TIME}${ZONE})?$`,
    'i',
  ),
  // Wed Jul 13 10:00:00 UTC 2016
  new RegExp(
    `${WEEKDAY}(?<month>[a-z]{3,9})\\s+(?<day>\\d{1,2})\\s+${TIME}(?:\\s+(?<zone>\\S+))?\\s+(?<year>\\d{4})$`,
    'i',
  ),
  // 25/11/2026 10:00, 11-25-2026: the other dates of the feed show which is the month
  new RegExp(`^(?<first>\\d{1,2})[/-](?<next>\\d{1,2})[/-](?<year>\\d{4})${AT}${TIME}${ZONE})?$`, 'i'),
  // 13.07.2016 10:00
  new RegExp(`^(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})${AT}${TIME}${ZONE})?$`, 'i'),
];

const MAX_DATE_CHARS = 100;

/**
 * A date as feeds write it → ISO 8601 with its own offset ("2016-07-13T10:00:00+02:00"), or only the day if it has no time
 * or no valid time zone. Null if it is not a date: months in other languages, days that do not exist, and the zero of an
 * unset clock. Weekdays are ignored: they are often wrong.
 */
export function parseFeedDate(text: string | undefined, order: NumberOrder | null = null): string | null {
  const words = text?.replace(/\s+/g, ' ').trim() ?? '';
  if (words === '' || words.length > MAX_DATE_CHARS) return null;
  if (/^\d{10}(?:\d{3})?$/.test(words)) return toInstant(Number(words.padEnd(13, '0')));
  for (const form of FORMS) {
    const groups = form.exec(words)?.groups;
    if (groups) return toDate(withDay(groups, order));
  }
  return null;
}

function toInstant(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'second' });
}

type Groups = Readonly<Record<string, string | undefined>>;

const EARLIEST = 1971;
const LATEST = 2199;

function toDate(groups: Groups): string | null {
  const year = toYear(groups.year ?? '');
  if (year < EARLIEST || year > LATEST) return null;
  const day = toDay(year, toMonth(groups.month ?? ''), Number(groups.day));
  if (!day) return null;
  const hour = toHour(groups);
  const minute = Number(groups.minute);
  if (groups.hour === undefined || hour > 24 || minute > 59) return day.toString();
  // 24:00 is midnight of the next day; a leap second counts as second 59.
  const second = Math.min(59, Number(groups.second ?? 0));
  const time = day.toPlainDateTime({ hour: hour % 24, minute, second }).add({ days: hour === 24 ? 1 : 0 });
  const offset = parseZoneOffset(groups.zone ?? '', time);
  return offset === undefined ? day.toString() : `${time.toString({ smallestUnit: 'second' })}${offset}`;
}

/** Whether a feed writes the day or the month first, in numbers. */
export type NumberOrder = 'day first' | 'month first';

const NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}/;

/** The order that the dates of a feed show: one of its numbers is no month. Null if they show none, or both. */
export function findDayOrder(dates: readonly (string | undefined)[]): NumberOrder | null {
  const pairs = dates.flatMap((date) => {
    const [, first, next] = NUMBERS.exec(date?.trim() ?? '') ?? [];
    return first && next ? [[Number(first), Number(next)] as const] : [];
  });
  const isDayFirst = pairs.some(([first]) => first > 12);
  const isMonthFirst = pairs.some(([, next]) => next > 12);
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? 'day first' : 'month first';
}

/** Where the feed shows no order, a date is known only if its numbers are equal or one of them is no month. */
function withDay(groups: Groups, order: NumberOrder | null): Groups {
  const { first, next } = groups;
  if (first === undefined || next === undefined) return groups;
  const known = order ?? (Number(first) === Number(next) ? 'day first' : findDayOrder([`${first}/${next}/2000`]));
  if (known === null) return { ...groups, day: '0', month: '0' };
  return known === 'day first' ? { ...groups, day: first, month: next } : { ...groups, day: next, month: first };
}

/** Two digits as RFC 2822 reads them: 49 is 2049, 50 is 1950. */
function toYear(digits: string): number {
  if (digits.length !== 2) return Number(digits);
  return Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
}

function toMonth(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  return MONTHS.findIndex((names) => names.includes(word.toLowerCase())) + 1;
}

function toDay(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** "12:30 am" is half past midnight. */
function toHour({ hour = '', half }: Groups): number {
  if (half === undefined) return Number(hour);
  return (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
