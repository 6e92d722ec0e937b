import { expect, test } from 'vitest';
import { toBatches } from '../../../src/core/concurrency/to-batches.ts';

const rows = (count: number) => Array.from({ length: count }, (_, at) => at);

test('as many rows as one statement takes stand together, the rest in further batches, in order', () => {
  const batches = toBatches(rows(1_001), null);
  expect(batches.map(({ length }) => length)).toEqual([200, 200, 200, 200, 200, 1]);
  expect(batches.flat()).toEqual(rows(1_001));
});

test('long rows make small batches, and one that is too long stands alone', () => {
  const weights = [30_000, 30_000, 1, 500_000, 1, 2];
  expect(toBatches(weights, (weight) => weight)).toEqual([[30_000, 30_000], [1], [500_000], [1, 2]]);
});

test('nothing makes no batch', () => expect(toBatches([], null)).toEqual([]));
