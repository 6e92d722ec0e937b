import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open/open-store.ts';
import { NOTHING, SEEN, sampleArticle } from '../sample.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-unwell-'));
  file = join(folder, 'made', 'dateline.db');
  const store = await openStore({ file });
  await store.articles.save(sampleArticle(), NOTHING, 'data', SEEN);
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

function writeOver(from: number, pages: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, from * 4096, (from + pages) * 4096);
  writeFileSync(file, bytes);
}

test.each<readonly [string, () => void, RegExp]>([
  ['is cut short', () => truncateSync(file, 100_000), /is damaged/],
  ['is empty', () => truncateSync(file, 0), /is damaged/],
  ['is something else', () => writeFileSync(file, 'Dear diary. '.repeat(2000)), /is damaged/],
  ['has a first page of garbage', () => writeOver(0, 1), /is damaged/],
  ['has garbage over its tables', () => writeOver(3, 30), /is damaged/],
  ['has garbage over one page of words', () => writeOver(20, 1), /is damaged/],
  [
    'is of another program',
    () => {
      rmSync(file);
      const other = new DatabaseSync(file);
      other.exec('create table bookmarks (url text)');
      other.close();
    },
    /another program/,
  ],
])('a store that %s is refused with what to do, and left as it is', async (_, harm, message) => {
  harm();
  const before = hashOf(file);
  const failure = await openStore({ file, isInspected: true }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    message: expect.stringMatching(message),
    hint: expect.stringMatching(/backup|DATELINE_STORE/),
  });
  expect(hashOf(file)).toBe(before);
});

test('a store that is a folder is refused with what to do', async () => {
  const refused = openStore({ file: folder });
  await expect(refused).rejects.toMatchObject({ message: `The store ${folder} is a folder.` });
});

test('a store that is gone while its log is there is not begun anew', async () => {
  copyFileSync(file, `${file}-wal`);
  rmSync(file);
  await expect(openStore({ file })).rejects.toMatchObject({
    fault: 'missing',
    hint: expect.stringContaining('Put the store back'),
  });
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
});

test('store, log and index are their owner’s alone, as is the folder that was made for them', async () => {
  const store = await openStore({ file });
  const modes = readdirSync(join(folder, 'made')).map((name) => [
    name,
    statSync(join(folder, 'made', name)).mode & 0o777,
  ]);
  expect(modes).toEqual([
    ['dateline.db', 0o600],
    ['dateline.db-shm', 0o600],
    ['dateline.db-wal', 0o600],
  ]);
  expect(statSync(join(folder, 'made')).mode & 0o777).toBe(0o700);
  await store.close();
});

test('a folder that was there keeps its mode', async () => {
  mkdirSync(join(folder, 'shared'), { mode: 0o755 });
  await (await openStore({ file: join(folder, 'shared', 'a.db') })).close();
  expect(statSync(join(folder, 'shared')).mode & 0o777).toBe(0o755);
  expect(readdirSync(join(folder, 'shared'))).toEqual(['a.db']);
});
