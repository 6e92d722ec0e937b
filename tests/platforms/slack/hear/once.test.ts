import { expect, test } from 'vitest';
import { createBoundedMap } from '../../../../src/platforms/slack/connect/bounded-map.ts';
import { createOnce } from '../../../../src/platforms/slack/hear/repeats/once.ts';

test('a key is new once', () => {
  const isNew = createOnce(10);
  expect([isNew('a'), isNew('b'), isNew('a')]).toEqual([true, true, false]);
});

test('beyond its limit the oldest key is forgotten, so that memory stays bounded', () => {
  const isNew = createOnce(2);
  expect(['a', 'b', 'c'].map(isNew)).toEqual([true, true, true]);
  expect([isNew('b'), isNew('c'), isNew('a')]).toEqual([false, false, true]);
});

test('a bounded map forgets its oldest entry beyond the most it holds', () => {
  const map = createBoundedMap<string, number>(2, 60_000);
  for (const [index, key] of ['a', 'b', 'c'].entries()) map.set(key, index);
  expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([undefined, 1, 2]);
});

test('an entry set anew is the newest, and one deleted is gone', () => {
  const map = createBoundedMap<string, number>(2, 60_000);
  map.set('a', 1);
  map.set('b', 2);
  map.set('a', 3);
  map.set('c', 4);
  expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([3, undefined, 4]);
  map.delete('a');
  expect(map.get('a')).toBeUndefined();
});
