import { expect, test } from 'vitest';
import { parseEvery, showEvery } from '../../../src/core/pace/parse-every.ts';

test.each([
  ['10m', 10],
  ['10 min', 10],
  ['every 15 minutes', 15],
  ['2h', 120],
  ['hour', 60],
  ['1d', 1440],
  ['every day', 1440],
  ['auto', null],
  ['Automatic', null],
  ['4m', undefined],
  ['25h', undefined],
  ['10', undefined],
  ['often', undefined],
  ['', undefined],
])('%j', (typed, minutes) => {
  expect(parseEvery(typed)).toBe(minutes);
});

test.each([
  [10, '10 minutes'],
  [60, '1 hour'],
  [90, '90 minutes'],
  [1440, '24 hours'],
])('%i is shown as %s', (minutes, words) => {
  expect(showEvery(minutes)).toBe(words);
});
