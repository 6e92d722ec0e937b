import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/store/engines/sqlite/migrate.ts';
import { openSqlite } from '../../src/store/engines/sqlite/open/open-sqlite.ts';
import { RELEASED_MIGRATIONS } from '../../src/store/migrations/list.ts';
import { openStore } from '../../src/store/open/open-store.ts';
import { keysOf, NOTHING, sampleArticle, sampleQuote } from './sample.ts';

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
  const quotes = await store.articles.quotes({
    ...ALL,
    speaker: keysOf('Ada Byron'),
    about: null,
    limit: 9,
    offset: 0,
  });
  expect(quotes.items.map(({ quote }) => quote.text)).toEqual(['We want calm']);
  await store.close();
});

/** A store of the last release: articles, and what people set up. */
function writeReleasedStore(file: string, articles: number): void {
  const database = openSqlite(file);
  migrate(database, RELEASED_MIGRATIONS);
  const add = database.prepare(
    `insert into articles (id, origin, published, head, text, findings) values (?, 'ingest', ?, ?, ?, ?)`,
  );
  database.exec('begin');
  for (let number = 0; number < articles; number++) {
    const { text, ...head } = sampleArticle({
      id: `harbour-${number}`,
      text: `The harbour note ${number} stands alone.`,
    });
    add.run(head.id, head.published, JSON.stringify(head), text, JSON.stringify(NOTHING));
  }
  database.exec(`
    insert into subscriptions (platform, workspace, channel, kind, stories, cron, zone, offsets, catch_up, when_empty,
      state, since_at, settled_at, next_at, version, owner) values
      ('slack', 'T1', 'C1', 'digest', '["harbour"]', '0 9 * * *', 'UTC', '[]', 'latest', 'say', 'active', 1, 2, 3, 4, 'U1'),
      ('discord', 'dm', 'D1', 'reminder', null, '0 8 * * *', 'UTC', '["1d"]', 'latest', 'silent', 'paused', 1, 2, null, 1, null);
    insert into occurrences values (1, '2016-07-13T09:00', 5, 'k1');
    insert into told values (1, 'quote x', 'y');
    insert into outbox (key, platform, workspace, channel, subscription, card, state, ready_at, created_at)
      values ('k1', 'slack', 'T1', 'C1', 1, '{}', 'waiting', 6, 7);
    insert into marks values ('read until', 'x');
    insert into installations values ('T1', 'sealed');
    insert into text_drafts (platform, workspace, channel, user, made_at, text, said, claimed_until)
      values ('slack', 'T1', 'C1', 'U1', 8, 'A pasted text.', '{}', 0);
    commit`);
  database.close();
}

test('what people set up in the last release goes on, for the workspace where they did', async () => {
  const file = join(folder, 'released.db');
  writeReleasedStore(file, 1);
  const store = await openStore({ file });
  const channel = { platform: 'slack', workspace: 'T1', id: 'C1' } as const;
  const [digest] = await store.ledger.list(channel, 'digest');
  expect(digest).toMatchObject({ id: 1, desk: 'slack/T1', stories: ['harbour'], owner: 'U1' });
  expect(await store.ledger.find(2)).toMatchObject({ desk: 'own', offsets: ['1d'] });
  expect(await store.ledger.claimed(1, ['2016-07-13T09:00'])).toEqual(new Set(['2016-07-13T09:00']));
  expect(await store.ledger.told(1)).toEqual(new Map([['quote x', 'y']]));
  expect(await store.ledger.mark('read until')).toBe('x');
  expect(await store.outbox.waiting()).toBe(1);
  expect(await store.installations.find('T1')).toBe('sealed');
  await store.close();
});

test('a released store that several processes open at once is taken over once', async () => {
  const file = join(folder, 'released.db');
  writeReleasedStore(file, 170);
  const stores = await Promise.all(Array.from({ length: 3 }, () => openStore({ file })));
  for (const store of stores) {
    expect(await store.articles.ids('ingest')).toHaveLength(170);
    await store.close();
  }
  const database = openSqlite(file);
  const left = database.prepare(`select name from sqlite_schema where name like 'released_%'`).all();
  expect(left).toEqual([]);
  database.close();
});
