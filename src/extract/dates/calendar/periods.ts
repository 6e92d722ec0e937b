import {
  addMonths,
  type CalendarDate,
  type DayNumber,
  toCalendarDate,
  toDayValue,
  toMonthValue,
  toWeekValue,
  weekdayOf,
} from './calendar.ts';

export type Anchor = CalendarDate & { readonly number: DayNumber };

export const toAnchor = (number: DayNumber): Anchor => ({ ...toCalendarDate(number), number });

const QUARTERS = 4;
const MONTHS_IN_QUARTER = 3;

export const quarterOf = (month: number): number => Math.ceil(month / MONTHS_IN_QUARTER);

/** The period `steps` units from the one that contains the anchor: (13 July 2016, W, 1) is 2016-W29; (…, Y, -1) is 2015. */
export function shiftPeriod(anchor: Anchor, unit: string, steps: number): string | undefined {
  const { year, month, number } = anchor;
  switch (unit) {
    case 'D':
      return toDayValue(number + steps);
    case 'W':
      return toWeekValue(number + steps * 7);
    case '2W':
      return toWeekValue(number + steps * 14);
    case 'WE':
      return `${toWeekValue(number + steps * 7)}-WE`;
    case 'M': {
      const moved = addMonths(year, month, steps);
      return toMonthValue(moved.year, moved.month);
    }
    case 'Q': {
      const count = year * QUARTERS + quarterOf(month) - 1 + steps;
      return `${Math.floor(count / QUARTERS)}-Q${(count % QUARTERS) + 1}`;
    }
    case 'Y':
      return yearValue(year + steps);
    case 'E':
      return yearValue(year + steps * 10).slice(0, 3);
    case 'C':
      return yearValue(year + steps * 100).slice(0, 2);
    default:
      return undefined;
  }
}

export const yearValue = (year: number): string => String(Math.max(0, Math.min(9999, year))).padStart(4, '0');

/** The day with this weekday in a week near the anchor: 0 is the anchor's own week, Monday to Sunday. */
export const weekdayInWeek = (number: DayNumber, weekday: number, weeks: number): DayNumber =>
  number - weekdayOf(number) + weekday + weeks * 7;

/** The last given weekday on or before a day. */
export const weekdayBefore = (number: DayNumber, weekday: number): DayNumber =>
  number - ((weekdayOf(number) - weekday + 7) % 7);

/** The next given weekday after a day; the day itself does not count. */
export const weekdayAfter = (number: DayNumber, weekday: number): DayNumber =>
  number + (((weekday - weekdayOf(number) + 6) % 7) + 1);
