import { expect, test } from 'vitest';
import { keepLatest } from '../../src/core/keep-latest.ts';

test('what is made of one object is made once, and of another again', () => {
  let made = 0;
  const count = keepLatest((words: readonly string[]) => {
    made += 1;
    return words.length;
  });
  const two = ['a', 'b'];
  expect([count(two), count(two), count(['c']), count(two)]).toEqual([2, 2, 1, 2]);
  expect(made).toBe(3);
});
