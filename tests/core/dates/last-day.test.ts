import { expect, test } from 'vitest';
import { lastDay } from '../../../src/core/dates/last-day.ts';

test.each([
  ['2016-08-01', '2016-08-01'],
  ['2016-08-01T15:30', '2016-08-01'],
  ['2016-08', '2016-08-31'],
  ['2016-02', '2016-02-29'],
  ['2016', '2016-12-31'],
  ['2016-Q3', '2016-09-30'],
  ['2016-H1', '2016-06-30'],
  ['2016-SU', '2016-08-31'],
  ['2016-W31', '2016-08-07'],
  ['2020-W53', '2021-01-03'],
  ['2016-W31-WE', '2016-08-07'],
])('%s ends on %s', (value, day) => {
  expect(lastDay(value)).toBe(day);
});

test.each(['PRESENT_REF', 'P2W', '', '2016-XX'])('%j is no calendar date', (value) => {
  expect(lastDay(value)).toBeUndefined();
});
