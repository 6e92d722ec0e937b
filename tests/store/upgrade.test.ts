import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/store/engines/sqlite/migrate.ts';
import { openSqlite } from '../../src/store/engines/sqlite/open-sqlite.ts';
import { RELEASED_MIGRATIONS } from '../../src/store/migrations/list.ts';
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
    RELEASED_MIGRATIONS.filter(({ number }) => number <= OLD),
  );
  const { text, ...head } = sampleArticle();
  const findings = {
    ...NOTHING,
    quotes: [sampleQuote(text, 'We want calm', 'Ada Byron')],
    people: [{ name: 'Bo Díaz', role: 'pilot', aliases: ['Díaz'], gender: 'unknown', mentions: [[0, 3]] }],
  };
  database
    .prepare('insert into articles values (?, ?, ?, ?, ?, ?, ?)')
    .run(head.id, 'ingest', head.story, head.published, JSON.stringify(head), text, JSON.stringify(findings));
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
