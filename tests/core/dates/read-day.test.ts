import { expect, test } from 'vitest';
import { readDay } from '../../../src/core/dates/read-day.ts';
import { UserError } from '../../../src/core/errors.ts';

const TODAY = '2016-07-13';

test.each([
  ['2016-07-14', '2016-07-14'],
  ['2016-7-4', '2016-07-04'],
  ['14 July 2016', '2016-07-14'],
  ['14 jul 2016', '2016-07-14'],
  ['July 14, 2016', '2016-07-14'],
  ['Aug. 1 2016', '2016-08-01'],
  ['today', '2016-07-13'],
  ['Yesterday', '2016-07-12'],
])('reads %s as %s', (typed, day) => {
  expect(readDay(typed, 'as-of', TODAY)).toBe(day);
});

test.each(['', '2016-02-30', '31 June 2016', 'soon', '2016', '14 xyz 2016', '2016-13-01'])(
  'says what it expected of %j',
  (typed) => {
    expect(() => readDay(typed, '/quote as-of', TODAY)).toThrow(UserError);
    expect(() => readDay(typed, '/quote as-of', TODAY)).toThrow(/^\/quote as-of: /);
  },
);
