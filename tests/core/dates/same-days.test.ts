import { expect, test } from 'vitest';
import { createSameDays } from '../../../src/core/dates/merge/same-days.ts';

const mayBeSameDay = createSameDays();

test.each([
  ['2031-05-03', '2031-05', true],
  ['2031-W19', '2031-05-08', true],
  ['2031-05-03', '2031-05-04', false],
  ['2031-05', '2031-06', false],
  ['2031', '2031-05-03', false],
  ['2031-SU', '2031-SU', true],
])('%s and %s may be the same: %s', (a, b, same) => {
  expect(mayBeSameDay(a, b)).toBe(same);
  expect(mayBeSameDay(b, a)).toBe(same);
});
