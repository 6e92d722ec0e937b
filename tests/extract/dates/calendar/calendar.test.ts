import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  daysInMonth,
  isDate,
  parseCalendarDay,
  toCalendarDate,
  toDayNumber,
  toDayValue,
  toWeekValue,
  weekdayOf,
} from '../../../../src/extract/dates/calendar/calendar.ts';
import { easterOf } from '../../../../src/extract/dates/calendar/easter.ts';
import { nthWeekday } from '../../../../src/extract/dates/calendar/nth-weekday.ts';

const dates = fc
  .integer({ min: -500_000, max: 1_000_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }))
  .filter(({ year }) => year >= 1 && year <= 3000);

test('days, weekdays and weeks are those of Temporal', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const number = toDayNumber(date.year, date.month, date.day);
      expect(number).toBe(Temporal.PlainDate.from('1970-01-01').until(date).days);
      expect(toCalendarDate(number)).toEqual({ year: date.year, month: date.month, day: date.day });
      expect(toDayValue(number)).toBe(date.toString());
      expect(weekdayOf(number)).toBe(date.dayOfWeek);
      expect(toWeekValue(number)).toBe(
        `${String(date.yearOfWeek).padStart(4, '0')}-W${String(date.weekOfYear).padStart(2, '0')}`,
      );
      expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test.each([
  [2016, 11, 3, { year: 2017, month: 2 }],
  [2016, 1, -1, { year: 2015, month: 12 }],
  [2016, 12, 0, { year: 2016, month: 12 }],
])('%i-%i and %i months', (year, month, months, expected) => {
  expect(addMonths(year, month, months)).toEqual(expected);
});

describe('a day in text', () => {
  test.each(['2018-02-29', '2018-13-01', '2018', 'tomorrow', ''])('%j is none', (text) => {
    expect(parseCalendarDay(text)).toBeUndefined();
  });
  test('leap days are days', () => {
    expect(isDate(2016, 2, 29)).toBe(true);
    expect(isDate(1900, 2, 29)).toBe(false);
    expect(isDate(2000, 2, 29)).toBe(true);
  });
});

test.each([
  [1999, '1999-04-04'],
  [2000, '2000-04-23'],
  [2016, '2016-03-27'],
  [2018, '2018-04-01'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(toDayValue(easterOf(year))).toBe(day);
});

test.each([
  [2018, 5, 1, 9, '2018-05-28'],
  [2018, 11, 4, 4, '2018-11-22'],
  [2018, 9, 1, 1, '2018-09-03'],
  [2018, 12, 7, 5, '2018-12-30'],
])('in %i-%i the weekday %i, number %i, is %s', (year, month, weekday, nth, day) => {
  expect(toDayValue(nthWeekday(year, month, weekday, nth))).toBe(day);
});
