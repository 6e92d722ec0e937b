import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { NOTHING, SEEN, sampleArticle } from './sample.ts';

const run = promisify(execFile);
const WRITER = join(import.meta.dirname, 'write-articles.ts');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('openStore', () => {
  it('keeps what was saved when it is opened again', async () => {
    const file = join(folder, 'a.db');
    const first = await openStore({ file });
    await first.articles.save(sampleArticle(), NOTHING, 'data', SEEN);
    await first.close();
    const second = await openStore({ file });
    expect(await second.articles.ids('data')).toEqual(['harbour-1']);
    await second.close();
  });

  it('is opened and written by several processes at once', async () => {
    const file = join(folder, 'shared.db');
    const names = ['a', 'b', 'c', 'd'];
    await Promise.all(names.map((name) => run(process.execPath, [WRITER, file, name, '20'])));
    const store = await openStore({ file });
    expect(await store.articles.ids('data')).toHaveLength(80);
    expect(
      (await store.articles.search({ story: null, asOf: null, words: 'harbour', limit: 1, offset: 0 })).total,
    ).toBe(80);
    await store.close();
  });

  it('refuses a file of a newer version and says so', async () => {
    const file = join(folder, 'newer.db');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 9999');
    database.close();
    await expect(openStore({ file })).rejects.toThrow('The store has schema 9999');
  });
});
