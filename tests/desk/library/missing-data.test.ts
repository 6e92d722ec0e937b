import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../../src/config/read-config.ts';
import { createStoryClock } from '../../../src/core/clock.ts';
import { type Dateline, openDateline } from '../../../src/main.ts';

const SHIPPED = join(import.meta.dirname, '../../../data');
const LOG = { info() {}, warn() {}, error() {} };

let root = '';
let data = '';
let opened: Dateline[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-missing-'));
  data = join(root, 'data');
  for (const name of ['stories', 'articles']) cpSync(join(SHIPPED, name), join(data, name), { recursive: true });
});
afterEach(async () => {
  for (const one of opened) await one.close();
  opened = [];
  rmSync(root, { recursive: true });
});

async function open(): Promise<Dateline> {
  const config = readConfig({ DATELINE_DATA: data, DATELINE_STORE: join(root, 'store.db') }, root);
  const clock = createStoryClock(Temporal.Instant.from('2017-03-01T00:00Z'));
  const dateline = await openDateline({ config, clock, isStoryClock: false, log: LOG });
  opened.push(dateline);
  return dateline;
}

const countOf = async ({ store }: Dateline) =>
  (await store.articles.overview({ story: 'syria', asOf: null })).stories.get('syria');
const problemsOf = ({ library }: Dateline) => library.problems().map(({ message }) => message);

test('a data folder that vanishes takes nothing with it, and is said; back again, all is well', async () => {
  const dateline = await open();
  const before = await countOf(dateline);
  renameSync(data, `${data}.away`);
  await dateline.refresh();
  await dateline.library.settled();
  expect(problemsOf(dateline)).toEqual([
    expect.stringContaining('stories cannot be read: the folder is missing'),
    expect.stringContaining('articles cannot be read: the folder is missing'),
  ]);
  expect(dateline.library.stories().map(({ slug }) => slug)).toEqual(['syria']);
  expect(await countOf(dateline)).toBe(before);
  renameSync(`${data}.away`, data);
  await dateline.refresh();
  expect(problemsOf(dateline)).toEqual([]);
  expect(await countOf(dateline)).toBe(before);
});

test('a desk that starts without its data folder keeps the articles in their stories', async () => {
  const before = await countOf(await open());
  renameSync(data, `${data}.away`);
  const dateline = await open();
  await dateline.library.settled();
  expect(problemsOf(dateline)).toHaveLength(2);
  expect(await countOf(dateline)).toBe(before);
  renameSync(`${data}.away`, data);
  await dateline.refresh();
  expect(dateline.library.stories().map(({ slug }) => slug)).toEqual(['syria']);
  expect(problemsOf(dateline)).toEqual([]);
});

test('a folder of articles that is suddenly empty, as where no disk is mounted, takes none with it', async () => {
  const dateline = await open();
  const before = await countOf(dateline);
  rmSync(join(data, 'articles'), { recursive: true });
  mkdirSync(join(data, 'articles'));
  await dateline.refresh();
  expect(problemsOf(dateline)).toEqual([expect.stringContaining('folder of articles is empty')]);
  expect(await countOf(dateline)).toBe(before);
});
