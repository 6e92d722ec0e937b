import { expect, test } from 'vitest';
import { createLanes } from '../../src/workers/lanes.ts';

/** A task that ends when it is told to. */
function holdTask(name: string, started: string[]) {
  const { promise, resolve } = Promise.withResolvers<string>();
  return {
    end: () => resolve(name),
    task: () => {
      started.push(name);
      return promise;
    },
  };
}

test('as many run at once as there are lanes; the rest start in the order they came', async () => {
  const started: string[] = [];
  const takeLane = createLanes(2, 10);
  const held = ['a', 'b', 'c', 'd'].map((name) => holdTask(name, started));
  const all = held.map(({ task }) => takeLane(task));
  await Promise.resolve();
  expect(started).toEqual(['a', 'b']);
  held[1]?.end();
  await all[1];
  await Promise.resolve();
  expect(started).toEqual(['a', 'b', 'c']);
  for (const { end } of held) end();
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
});

test('who comes as a lane falls free stands behind those who wait', async () => {
  const started: string[] = [];
  const takeLane = createLanes(1, 10);
  const first = takeLane(async () => started.push('first'));
  const waiting = takeLane(async () => started.push('waiting'));
  const late = first.then(() => takeLane(async () => started.push('late')));
  await Promise.all([waiting, late]);
  expect(started).toEqual(['first', 'waiting', 'late']);
});

test('a task that fails frees its lane', async () => {
  const takeLane = createLanes(1, 10);
  await expect(takeLane(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await takeLane(async () => 'yes')).toBe('yes');
});

test('more than may wait are refused, and say so', async () => {
  const takeLane = createLanes(1, 1);
  const held = holdTask('a', []);
  const running = takeLane(held.task);
  const waiting = takeLane(async () => 'b');
  await expect(takeLane(async () => 'c')).rejects.toThrow('too many texts are waiting to be read');
  held.end();
  expect(await Promise.all([running, waiting])).toEqual(['a', 'b']);
});
