import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql as raw } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toDialect } from '../../../../src/store/engines/sqlite/dialect.ts';
import { type OpenedFiles, openFiles } from '../../../../src/store/engines/sqlite/open/open-files.ts';

type Tables = { words: { word: string } };

/** Pages are of 4096 bytes: a database that takes no more than these is full. */
const FEW_PAGES = 6;
const LONG = 'x'.repeat(40_000);

let folder = '';
let file = '';
let opened: OpenedFiles;
let sql: Kysely<Tables>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-connection-'));
  file = join(folder, 'a.db');
  opened = openFiles(file, {
    version: 0,
    prepare: (database) =>
      database.exec(`create table if not exists words (word text); pragma max_page_count = ${FEW_PAGES}`),
  });
  sql = new Kysely<Tables>({ dialect: toDialect(opened.writing) });
});
afterEach(async () => {
  await sql.destroy();
  opened.close();
  rmSync(folder, { recursive: true });
});

const add = (word: string) => sql.insertInto('words').values({ word }).execute();
const words = async () => (await sql.selectFrom('words').select('word').execute()).map(({ word }) => word);

test('in a transaction that fills the file, the first error is what is reported, and nothing of it is kept', async () => {
  const filling = sql.transaction().execute(async (transaction) => {
    await transaction.insertInto('words').values({ word: 'short' }).execute();
    await transaction.insertInto('words').values({ word: LONG }).execute();
  });
  await expect(filling).rejects.toMatchObject({ fault: 'full', cause: { message: 'database or disk is full' } });
  expect(opened.writing.problem()).toMatchObject({ fault: 'full' });
  expect(await words()).toEqual([]);
});

test('what a transaction still asks for after SQLite has ended it is not kept either', async () => {
  const filling = sql
    .transaction()
    .execute((transaction) =>
      Promise.allSettled([
        transaction.insertInto('words').values({ word: LONG }).execute(),
        transaction.insertInto('words').values({ word: 'behind it' }).execute(),
      ]),
    );
  await expect(filling).rejects.toMatchObject({ fault: 'full' });
  expect(await words()).toEqual([]);
});

test('the connection goes on once there is room', async () => {
  await expect(add(LONG)).rejects.toMatchObject({ fault: 'full' });
  await raw`pragma max_page_count = 1000`.execute(sql);
  await add(LONG);
  expect(await words()).toHaveLength(1);
});

test('nothing is written to a file that is not in its place, what is known is answered, and it goes on', async () => {
  await add('before');
  renameSync(file, `${file}.away`);
  await expect(add('meanwhile')).rejects.toMatchObject({ fault: 'missing' });
  await expect(sql.transaction().execute(async () => {})).rejects.toMatchObject({ fault: 'missing' });
  expect(await words()).toEqual(['before']);
  renameSync(`${file}.away`, file);
  await add('after');
  expect(await words()).toEqual(['before', 'after']);
});

test('while another program holds the file, everybody else has a turn; then it is written', async () => {
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
    if (turns === 3) other.exec('commit');
  }, 1);
  await add('patient');
  clearInterval(timer);
  other.close();
  expect(turns).toBeGreaterThanOrEqual(3);
  expect(await words()).toEqual(['patient']);
});
