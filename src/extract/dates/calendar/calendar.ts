/** Days since 1 January 1970 in the Gregorian calendar; plain integers, because a text may contain thousands of dates. */
export type DayNumber = number;

const DAYS_OF_400_YEARS = 146_097;
/** Days from 1 March of year 0 (so that leap days come last in a year) to 1 January 1970. */
const EPOCH_SHIFT = 719_468;

export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_OF_400_YEARS + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_SHIFT;
}

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

export function toCalendarDate(number: DayNumber): CalendarDate {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  toDayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - toDayNumber(year, month, 1);

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

/** 2016-08-01 */
export function toDayValue(number: DayNumber): string {
  const { year, month, day } = toCalendarDate(number);
  return `${four(year)}-${two(month)}-${two(day)}`;
}

/** 2016-08 */
export const toMonthValue = (year: number, month: number): string => `${four(year)}-${two(month)}`;

/** The ISO week that contains a day: 2016-W29. */
export function toWeekValue(number: DayNumber): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = toCalendarDate(thursday);
  return `${four(year)}-W${two(Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1)}`;
}

/** A month counted from another: (2016, 11) and 3 give 2017-02. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** "2016-07-13" → its day; undefined if it is not a date. */
export function parseCalendarDay(text: string): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return isDate(Number(year), Number(month), Number(day))
    ? toDayNumber(Number(year), Number(month), Number(day))
    : undefined;
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
