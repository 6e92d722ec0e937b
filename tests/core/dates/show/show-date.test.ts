import { expect, test } from 'vitest';
import { showDate } from '../../../../src/core/dates/show/show-date.ts';

test.each([
  ['2016-08-01', '1 August 2016'],
  ['2016-08', 'August 2016'],
  ['2016', '2016'],
  ['2016-Q3', 'third quarter of 2016'],
  ['2016-H2', 'second half of 2016'],
  ['2016-SU', 'summer 2016'],
  ['2016-W31', 'week of 1 August 2016'],
  ['2016-W31-WE', 'weekend of 6 August 2016'],
  ['2020-W53-WE', 'weekend of 2 January 2021'],
  ['2021-W01', 'week of 4 January 2021'],
  ['2020-W53', 'week of 28 December 2020'],
  ['2016-08-01T15:30', '1 August 2016, 15:30'],
  ['PRESENT_REF', 'PRESENT_REF'],
])('shows %s at its own precision: %s', (value, shown) => {
  expect(showDate(value)).toBe(shown);
});
