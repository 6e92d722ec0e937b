import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreError } from '../../../src/core/errors.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import { NOTHING, SEEN, sampleArticle } from '../sample.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

const probe = mountSmallDisk();
probe?.remove();
if (!probe)
  console.warn('skipped: a real full disk, for this user may mount none; tests/store/drivers has one in a file');

let disk: SmallDisk;
beforeEach(() => {
  const mounted = mountSmallDisk();
  if (!mounted) throw new Error('no disk');
  disk = mounted;
});
afterEach(() => disk.remove());

const open = () => openStore({ file: join(disk.folder, 'dateline.db') });
const long = (id: string) => sampleArticle({ id, text: `${'We want calm. '.repeat(5000)}${id}` });

test.skipIf(!probe)('a full disk refuses what is saved and says so, keeps what was, answers, and goes on', async () => {
  const store = await open();
  await store.articles.save(sampleArticle({ id: 'before' }), NOTHING, 'data', SEEN);
  disk.fill();
  const failure = await store.articles.save(long('too-much'), NOTHING, 'data', SEEN).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreError);
  expect(failure).toMatchObject({ fault: 'full', message: expect.stringContaining('the disk is full') });
  expect(store.health()).toMatchObject({ canWrite: false, problem: { fault: 'full' } });
  expect(await store.articles.ids('data')).toEqual(['before']);
  disk.free();
  expect(await store.check()).toEqual({ canWrite: true, problem: null });
  await store.articles.save(long('too-much'), NOTHING, 'data', SEEN);
  expect(await store.articles.ids('data')).toEqual(['before', 'too-much']);
  await store.close();
});

test.skipIf(!probe)('a store that is opened on a full disk answers, and is written once there is room', async () => {
  const first = await open();
  await first.articles.save(sampleArticle({ id: 'before' }), NOTHING, 'data', SEEN);
  await first.close();
  disk.fill();
  const store = await open();
  expect(store.health()).toMatchObject({ canWrite: false, problem: { fault: 'full' } });
  expect(await store.articles.ids('data')).toEqual(['before']);
  await expect(store.articles.save(long('more'), NOTHING, 'data', SEEN)).rejects.toBeInstanceOf(StoreError);
  expect((await store.check()).canWrite).toBe(false);
  disk.free();
  expect(await store.check()).toEqual({ canWrite: true, problem: null });
  await store.articles.save(long('more'), NOTHING, 'data', SEEN);
  expect(await store.articles.ids('data')).toEqual(['before', 'more']);
  await store.close();
});

test.skipIf(!probe)('where there is no room for a store at all, none is begun', async () => {
  disk.fill();
  await expect(open()).rejects.toMatchObject({ fault: 'full' });
  expect(statSync(join(disk.folder, 'dateline.db'), { throwIfNoEntry: false })).toBeUndefined();
  disk.free();
  await (await open()).close();
});
