import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open/open-store.ts';
import { eachEngine, type StorePlace } from '../engines/each-engine.ts';
import { NOTHING, SEEN, sampleArticle } from '../sample.ts';

const run = promisify(execFile);
const WRITER = join(import.meta.dirname, 'write-articles.ts');
const ALL = { story: null, asOf: null };

eachEngine((engine) => {
  let place: StorePlace;
  beforeEach(async () => {
    place = await engine.place();
  });
  afterEach(() => place.remove());

  test('a store keeps what was saved when it is opened again', async () => {
    const first = await place.open();
    await first.articles.save(sampleArticle(), NOTHING, 'data', SEEN);
    await first.close();
    const second = await place.open();
    expect(await second.articles.ids('data')).toEqual(['harbour-1']);
    await second.close();
  });

  test('a store is opened and written by several processes at once', async () => {
    const parts = JSON.stringify(place.parts);
    const names = ['a', 'b', 'c', 'd'];
    await Promise.all(names.map((name) => run(process.execPath, [WRITER, parts, name, '20'])));
    const store = await place.open();
    expect(await store.articles.ids('data')).toHaveLength(80);
    expect((await store.articles.search({ ...ALL, words: 'harbour', limit: 1, offset: 0 })).total).toBe(80);
    await store.close();
  });

  test('what another process saved is seen at once', async () => {
    const [one, other] = [await place.open(), await place.open()];
    await one.articles.save(sampleArticle(), NOTHING, 'data', SEEN);
    expect(await other.articles.ids('data')).toEqual(['harbour-1']);
    const revision = await other.articles.revision();
    await one.articles.remove('harbour-1');
    expect(await other.articles.ids('data')).toEqual([]);
    expect(await other.articles.revision()).not.toBe(revision);
    await one.close();
    await other.close();
  });
});

test('a file of a newer version is refused with what is wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
  const file = join(folder, 'newer.db');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 9999');
  database.close();
  await expect(openStore({ file })).rejects.toThrow('The store has schema 9999');
  rmSync(folder, { recursive: true });
});
