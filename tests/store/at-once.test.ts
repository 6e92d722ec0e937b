import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/port.ts';
import { NOTHING, SEEN, sampleArticle } from './sample.ts';

const ALL = { story: null, asOf: null };
const WRITES = 40;

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
  store = await openStore({ file: join(folder, 'store.db') });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const saveMany = () =>
  Promise.all(
    Array.from({ length: WRITES }, (_, at) =>
      store.articles.save(sampleArticle({ id: `a${at}` }), NOTHING, 'data', SEEN),
    ),
  );

test('while many write at once, everybody else has a turn after each of them', async () => {
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await saveMany();
  isDone = true;
  expect(turns).toBeGreaterThanOrEqual(WRITES);
});

test('a question does not stand in line behind what is being written, and sees what is written by then', async () => {
  await store.articles.save(sampleArticle({ id: 'before' }), NOTHING, 'data', SEEN);
  let isWritten = false;
  const writing = saveMany().then(() => (isWritten = true));
  const found = await store.articles.heads(ALL);
  expect(isWritten).toBe(false);
  expect(found.map(({ id }) => id)).toContain('before');
  await writing;
  expect(await store.articles.heads(ALL)).toHaveLength(WRITES + 1);
});

test('a store that was never asked anything closes', async () => {
  const other = await openStore({ file: join(folder, 'other.db') });
  await other.close();
  rmSync(join(folder, 'other.db'));
});
