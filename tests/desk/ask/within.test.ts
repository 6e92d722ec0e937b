import { expect, test } from 'vitest';
import { readWithin } from '../../../src/desk/ask/within.ts';

test.each([
  ['10d', '2016-07-23'],
  ['3w', '2016-08-03'],
  ['3 weeks', '2016-08-03'],
  ['1m', '2016-08-13'],
  ['1 year', '2017-07-13'],
])('within %s of 13 July 2016 ends on %s', (typed, until) => {
  expect(readWithin(typed, '2016-07-13')).toBe(until);
});

test.each(['', 'soon', '10', 'd', '99999d', '10 parsecs'])('%j is refused', (typed) => {
  expect(() => readWithin(typed, '2016-07-13')).toThrow(/not a span of time/);
});
