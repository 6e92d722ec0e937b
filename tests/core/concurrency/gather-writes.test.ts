import { expect, test } from 'vitest';
import { gatherWrites } from '../../../src/core/concurrency/gather-writes.ts';

/** Writes that wait until they are let go; a word "bad" makes its whole group fail. */
function openDisk() {
  const groups: (readonly string[])[] = [];
  const gates: (() => void)[] = [];
  const write = gatherWrites<string, string>({
    most: 3,
    pauseMs: 0,
    write: async (batch) => {
      groups.push(batch);
      await new Promise<void>((resolve) => gates.push(resolve));
      if (batch.includes('bad')) throw new Error('no room');
      return batch.map((word) => word.toUpperCase());
    },
  });
  const go = async () => {
    while (gates.length > 0) {
      gates.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { write, groups, go };
}

test('one alone is written at once, and what comes meanwhile together, in order', async () => {
  const { write, groups, go } = openDisk();
  const written = Promise.all(['a', 'b', 'c', 'd', 'e'].map(write));
  await go();
  expect(await written).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(groups).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
});

test('of a group that fails only what is wrong fails', async () => {
  const { write, groups, go } = openDisk();
  const written = Promise.allSettled(['a', 'b', 'bad', 'c'].map(write));
  await go();
  expect((await written).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(groups).toEqual([['a'], ['b', 'bad', 'c'], ['b'], ['bad'], ['c']]);
});
