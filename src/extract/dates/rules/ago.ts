import { addMonths, daysInMonth, toDayNumber, toDayValue, toMonthValue, toWeekValue } from '../calendar/calendar.ts';
import { type Anchor, shiftPeriod, yearValue } from '../calendar/periods.ts';
import { countOf } from '../pattern/numbers.ts';
import { type Context, date, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

/** Periods counted from publication: "two weeks ago", "six months from now", "ten years ago this week". */
export const ago: readonly TimeRule[] = [
  {
    name: 'ago',
    pattern:
      'ROUGHLY? {n COUNT} -? {u ANYUNIT} (or (so|more))? -? {d ago|hence|from now|from today} {t today|this week|this month}?',
    read: readAgo,
  },
];

/** As precise as the unit: years give a year, months a month, weeks a week, days a day. */
function readAgo(match: TimeMatch, { anchor }: Context): TimeReading {
  const sign = match.words('d')[0] === 'ago' ? -1 : 1;
  const count = countOf(match, 'n');
  if (count === 'X' || !anchor) return date(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const unit = match.value('u', 'UNIT', 'UNITS') ?? '';
  const end = match.words('t').at(-1) ?? (match.words('d')[1] === 'today' ? 'today' : undefined);
  const day = end !== undefined && Number.isInteger(count) ? dayFrom(anchor, sign * count, unit) : undefined;
  if (end !== undefined && day !== undefined) return readAnniversary(end, day);
  const years = YEARS_OF[unit];
  if (years !== undefined) return yearOrLongAgo(anchor.year + sign * Math.round(count * years));
  if (unit === 'Y' && count > anchor.year - 1) return yearOrLongAgo(anchor.year + sign * count);
  const value = Number.isInteger(count)
    ? shiftPeriod(anchor, unit, sign * count)
    : shiftedMonths(anchor.year, anchor.month, sign * Math.round(count * 12));
  if (value === undefined) return null;
  return date(FOUR_DIGITS.test(value) ? value : sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
}

const FOUR_DIGITS = /^\d{4}(?!\d)/;

/** "3,000 years ago" lies before the years that a value can tell. */
const yearOrLongAgo = (year: number): TimeReading => date(year < 1 ? 'PAST_REF' : yearValue(year));

const YEARS_OF: Readonly<Record<string, number>> = { E: 10, C: 100, L: 1000 };

function shiftedMonths(year: number, month: number, months: number): string {
  const moved = addMonths(year, month, months);
  return toMonthValue(moved.year, moved.month);
}

const MAX_STEPS = 150;
const MONTHS_OF: Readonly<Record<string, number>> = { M: 1, Y: 12, E: 120 };
const DAYS_OF: Readonly<Record<string, number>> = { D: 1, W: 7, '2W': 14 };

/** "ten years ago today", "a week from today", "three years ago this month": as precise as the words at its end. */
function readAnniversary(end: string, day: number): TimeReading {
  if (end === 'week') return date(toWeekValue(day));
  return date(end === 'month' ? toDayValue(day).slice(0, 'YYYY-MM'.length) : toDayValue(day));
}

/** Undefined for long units, and for what is so far away that its year has no four digits. */
function dayFrom({ year, month, day, number }: Anchor, steps: number, unit: string): number | undefined {
  if (Math.abs(steps) > MAX_STEPS) return undefined;
  const days = DAYS_OF[unit];
  if (days !== undefined) return number + steps * days;
  const months = MONTHS_OF[unit];
  if (months === undefined) return undefined;
  const moved = addMonths(year, month, steps * months);
  return toDayNumber(moved.year, moved.month, Math.min(day, daysInMonth(moved.year, moved.month)));
}
