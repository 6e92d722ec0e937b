import { expect, test } from 'vitest';
import { PAUSES, planRetry } from '../../../src/core/connection/plan-retry.ts';

const failed = (failures: number, isRefusal = false) => ({ failures, isRefusal, afterMs: 0 });
const seconds = (failures: number, isRefusal: boolean, chance: number) =>
  planRetry(failed(failures, isRefusal), PAUSES, chance) / 1000;

test.each([
  [1, 0.5],
  [2, 1],
  [3, 2],
  [10, 256],
  [11, 300],
  [5000, 300],
])('after %i failures in a row it waits up to %d s', (failures, most) => {
  expect(seconds(failures, false, 1)).toBe(most);
  expect(seconds(failures, false, 0)).toBe(most / 2);
});

test('where it is refused it waits minutes, and at most an hour', () => {
  expect([1, 2, 3, 4, 5, 5000].map((failures) => seconds(failures, true, 1) / 60)).toEqual([5, 10, 20, 40, 60, 60]);
});

test('where the service asks to wait longer, it does', () => {
  expect(planRetry({ failures: 1, isRefusal: false, afterMs: 30_000 }, PAUSES, 1)).toBe(30_000);
  expect(planRetry({ failures: 11, isRefusal: false, afterMs: 30_000 }, PAUSES, 1)).toBe(300_000);
});
