import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open/open-store.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres/fresh-database.ts';
import { askStore, fillStore } from '../../store/move/fill-store.ts';
import { newFolder, runProgram } from '../run-program.ts';

let folder = '';
let file = '';
let database: FreshDatabase;
let before: unknown;
beforeEach(async () => {
  folder = newFolder();
  file = join(folder, 'store.db');
  database = await freshDatabase();
  const store = await openStore({ file });
  await fillStore(store);
  before = await askStore(store);
  await store.close();
});
afterEach(() => database.drop());

const onFile = (...args: string[]) => runProgram(args, { DATELINE_STORE: file });
const onDatabase = (...args: string[]) => runProgram(args, { DATABASE_URL: database.url });

async function answersOf(parts: { readonly file: string; readonly url?: string }): Promise<unknown> {
  const store = await openStore(parts);
  try {
    return await askStore(store);
  } finally {
    await store.close();
  }
}

describe('dateline migrate', () => {
  it('copies a desk into a database and back into a file, and says how to use it', async () => {
    const there = await onFile('migrate', '--to', database.url);
    expect(there.err).toBe('');
    expect(there.out).toMatch(/^workspaces: 2\narticles: 8\n/);
    expect(there.out).toMatch(/Copied and compared \d+ rows of \d+ tables from .*store\.db to postgres:\/\/127/);
    expect(there.out).toContain('set DATABASE_URL to its address');
    const back = join(folder, 'back.db');
    const backAgain = await onDatabase('migrate', '--to', back);
    expect(backAgain.err).toBe('');
    expect(backAgain.out).toContain(`DATELINE_STORE=${back}`);
    expect(await answersOf({ file: back })).toEqual(before);
    expect(await answersOf({ file: '', url: database.url })).toEqual(before);
    expect(await answersOf({ file })).toEqual(before);
  });

  it('refuses a place that has a desk, and the place where the desk is', async () => {
    await onFile('migrate', '--to', database.url);
    const again = await onFile('migrate', '--to', database.url);
    expect(again).toMatchObject({ status: 2, out: '' });
    expect(again.err).toContain('There is a desk in postgres://127.0.0.1');
    expect(await onFile('migrate', '--to', file)).toMatchObject({ status: 2, err: expect.stringContaining('already') });
  });

  it('never prints a password', async () => {
    const url = database.url.replace('dateline@', 'nobody-here:hunter2-hunter2@');
    for (const { status, out, err } of [
      await onFile('migrate', '--to', url),
      await runProgram(['workspace', 'list'], { DATABASE_URL: url }),
      await runProgram(['doctor'], { DATABASE_URL: url, DATELINE_DATA: folder }),
      await runProgram(['workspace', 'list'], { DATABASE_URL: 'mysql://root:hunter2-hunter2@db/x' }),
    ]) {
      expect(status).not.toBe(0);
      expect(`${out}${err}`).toMatch(/refuses the user|is not the address/);
      expect(`${out}${err}`).not.toContain('hunter2');
    }
  });
});

describe('dateline backup and restore', () => {
  it('of a file', async () => {
    const copy = join(folder, 'copy.db');
    const store = await openStore({ file });
    const writing = store.workspaces.open('slack/T9', Temporal.Instant.from('2016-07-13T12:00Z'));
    expect(await onFile('backup', copy)).toMatchObject({ status: 0, err: '' });
    await writing;
    await store.close();
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const restored = join(folder, 'restored', 'store.db');
    const missing = await runProgram(['restore', copy], { DATELINE_STORE: restored });
    expect(missing).toMatchObject({ status: 0, err: '' });
    expect(await answersOf({ file: restored })).toMatchObject({ desks: (before as { desks: unknown }).desks });
  });

  it('of a database, into a database that is empty', async () => {
    await onFile('migrate', '--to', database.url);
    const copy = join(folder, 'copy.db');
    expect(await onDatabase('backup', copy)).toMatchObject({ status: 0, err: '' });
    expect(await answersOf({ file: copy })).toEqual(before);
    const bytes = readFileSync(copy);
    const other = await freshDatabase();
    const ran = await runProgram(['restore', copy], { DATABASE_URL: other.url });
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(await answersOf({ file: '', url: other.url })).toEqual(before);
    await other.drop();
    expect(readFileSync(copy).equals(bytes)).toBe(true);
  });

  it('overwrite nothing', async () => {
    const copy = join(folder, 'copy.db');
    writeFileSync(copy, 'mine');
    expect(await onFile('backup', copy)).toMatchObject({ status: 2, err: expect.stringContaining('exists already') });
    expect(readFileSync(copy, 'utf8')).toBe('mine');
    const bytes = readFileSync(file);
    const good = join(folder, 'good.db');
    await onFile('backup', good);
    expect(await onFile('restore', good)).toMatchObject({ status: 2, err: expect.stringContaining('exists already') });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    await onFile('migrate', '--to', database.url);
    expect(await onDatabase('restore', good)).toMatchObject({
      status: 2,
      err: expect.stringContaining('There is a desk'),
    });
  });

  it('refuse what is missing, damaged or of another program, and leave nothing', async () => {
    const elsewhere = { DATELINE_STORE: join(folder, 'elsewhere.db') };
    const damaged = join(folder, 'damaged.db');
    const bytes = readFileSync(file);
    writeFileSync(damaged, bytes.fill(0xa5, 4096 * 3, 4096 * 30));
    const foreign = join(folder, 'foreign.db');
    const other = new DatabaseSync(foreign);
    other.exec('create table bookmarks (url text)');
    other.close();
    for (const [from, says] of [
      [join(folder, 'nowhere.db'), 'There is no store'],
      [damaged, 'is damaged'],
      [foreign, 'another program'],
    ] as const)
      expect(await runProgram(['restore', from], elsewhere)).toMatchObject({
        status: 2,
        err: expect.stringContaining(says),
      });
    expect(statSync(elsewhere.DATELINE_STORE, { throwIfNoEntry: false })).toBeUndefined();
  });
});

describe('dateline doctor', () => {
  it('names the engine and checks it', async () => {
    const data = { DATELINE_DATA: folder };
    const { out } = await runProgram(['doctor'], { ...data, DATABASE_URL: database.url });
    expect(out).toContain('DATABASE_URL: set\n');
    expect(out).toMatch(
      /✓ Store: postgres:\/\/127\.0\.0\.1:\d+\/\w+ is open, \d+ articles, \d+ MB \(PostgreSQL 18\.4\)/,
    );
    expect((await runProgram(['doctor'], { ...data, DATELINE_STORE: file })).out).toMatch(
      /✓ Store: .*store\.db is open, \d+ articles, \d+ MB \(SQLite 3\.\d+\.\d+\)/,
    );
  });
});
