import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqlite } from '../../src/store/drivers/sqlite.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/list.ts';
import { openStore } from '../../src/store/open-store.ts';
import { NOTHING, sampleArticle, sampleQuote } from './sample.ts';

/** The schema before reports, sources, stories of the chat, installations and names. */
const OLD = 5;
const ALL = { story: null, asOf: null };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-upgrade-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A store as an older Dateline left it: one article that names one person and quotes another. */
function writeOldStore(file: string): void {
  const database = openSqlite(file);
  migrate(
    database,
    MIGRATIONS.filter(({ number }) => number <= OLD),
  );
  const { text, ...head } = sampleArticle();
  const quote = sampleQuote(text, 'We want calm', 'Ada Byron');
  const person = { name: 'Bo Díaz', role: 'pilot', aliases: ['Díaz'], gender: 'unknown', mentions: [[0, 3]] };
  database
    .prepare('insert into articles values (?, ?, ?, ?, ?, ?, ?)')
    .run(head.id, 'ingest', head.story, head.published, JSON.stringify(head), text, JSON.stringify(NOTHING));
  database
    .prepare(
      `insert into quotes (article, story, published, number, paragraph, speaker, speaker_key, is_named, text, quote)
       values (?, ?, ?, 0, 2, 'Ada Byron', 'ada byron', 1, ?, ?)`,
    )
    .run(head.id, head.story, head.published, quote.text, JSON.stringify(quote));
  database
    .prepare(
      `insert into people (article, number, story, published, paragraph, name, person) values (?, 0, ?, ?, 3, ?, ?)`,
    )
    .run(head.id, head.story, head.published, person.name, JSON.stringify(person));
  database.close();
}

test('a store of an older Dateline answers as if it had been written by this one', async () => {
  const file = join(folder, 'old.db');
  writeOldStore(file);
  const store = await openStore({ file });
  expect((await store.names.like(ALL, 'byr', 9)).map(({ name, quotes }) => [name, quotes])).toEqual([['Ada Byron', 1]]);
  expect(await store.names.person(ALL, 'bo diaz')).toMatchObject({ name: 'Bo Díaz', aliases: ['Díaz'], mentions: 1 });
  expect((await store.names.person(ALL, 'bo diaz'))?.roles.map(({ role }) => role)).toEqual(['pilot']);
  expect((await store.articles.reports({ ...ALL, limit: 9, offset: 0 })).total).toBe(1);
  const quotes = await store.articles.quotes({ ...ALL, speaker: 'Ada Byron', about: null, limit: 9, offset: 0 });
  expect(quotes.items.map(({ quote }) => quote.text)).toEqual(['We want calm']);
  await store.close();
});
