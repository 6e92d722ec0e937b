import { expect, test } from 'vitest';
import { mapInOrder } from '../../../src/core/concurrency/map-in-order.ts';

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test('results come in the order of the items, whichever is done first', async () => {
  const slowFirst = (item: number) => new Promise<number>((resolve) => setTimeout(resolve, 10 - item, item * 2));
  expect(await collect(mapInOrder([1, 2, 3, 4, 5], 5, slowFirst))).toEqual([2, 4, 6, 8, 10]);
});

test('no more items are taken than may be under way', async () => {
  let taken = 0;
  let given = 0;
  let most = 0;
  function* count() {
    for (let item = 0; item < 100; item++) {
      taken += 1;
      most = Math.max(most, taken - given);
      yield item;
    }
  }
  for await (const _ of mapInOrder(count(), 8, async (item) => item)) given += 1;
  expect(given).toBe(100);
  expect(most).toBe(9);
});

test('the first that fails ends it, and what was under way has settled by then', async () => {
  const settled: number[] = [];
  const work = async (item: number) => {
    await Promise.resolve();
    settled.push(item);
    if (item > 1) throw new Error(`item ${item}`);
    return item;
  };
  await expect(collect(mapInOrder([1, 2, 3, 4, 5, 6], 3, work))).rejects.toThrow('item 2');
  expect(settled).toEqual([1, 2, 3, 4]);
});

test('who stops listening stops it', async () => {
  const started: number[] = [];
  const work = async (item: number) => started.push(item);
  for await (const _ of mapInOrder([1, 2, 3, 4, 5, 6], 2, work)) break;
  expect(started).toEqual([1, 2]);
});

test('nothing gives nothing', async () => expect(await collect(mapInOrder([], 3, async () => 1))).toEqual([]));
