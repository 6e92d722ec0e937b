import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import type { Findings } from '../../../src/core/findings.ts';
import { RULES } from '../../../src/core/rules.ts';
import { migrate } from '../../../src/store/engines/sqlite/migrate.ts';
import { openSqlite } from '../../../src/store/engines/sqlite/open/open-sqlite.ts';
import { RELEASED_MIGRATIONS } from '../../../src/store/migrations/list.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { leadsOf, sentencesOf, wireArticle } from '../reports/wire.ts';
import { keysOf, NOTHING, SEEN, sampleArticle, sampleKeyDate, sampleQuote } from '../sample.ts';

const ALL = { story: null, asOf: null };
const PAGE = { limit: 10, offset: 0 };
/** More than one batch. */
const MANY = 120;

let folder = '';
let file = '';
let store: OpenStore | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-adopt-'));
  file = join(folder, 'released.db');
});
afterEach(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a store that the last release wrote. */
async function openReleased(write: (database: DatabaseSync) => void): Promise<OpenStore> {
  const database = openSqlite(file);
  migrate(database, RELEASED_MIGRATIONS);
  database.exec('begin');
  write(database);
  database.exec('commit');
  database.close();
  store = await openStore({ file });
  return store;
}

function writeArticle(database: DatabaseSync, article: Article, findings: Findings | string, origin = 'ingest'): void {
  const { text, ...head } = article;
  const json = typeof findings === 'string' ? findings : JSON.stringify(findings);
  database
    .prepare(
      `insert into articles (id, origin, story, published, head, text, findings, seen_at, sketch, report, pinned, why)
       values (?, ?, ?, ?, ?, ?, ?, ?, '[]', ?, ?, '["the word harbour"]')`,
    )
    .run(
      article.id,
      origin,
      article.story,
      article.published ?? '',
      JSON.stringify(head),
      text,
      json,
      SEEN.epochMilliseconds,
      article.id,
      article.story,
    );
}

describe('articles of a released store', () => {
  it('are taken over with their findings, to be read again by newer rules', async () => {
    const { text } = sampleArticle();
    const findings = { ...NOTHING, quotes: [sampleQuote(text, 'We want calm,', 'Ada Byron')] };
    const opened = await openReleased((database) => writeArticle(database, sampleArticle(), findings));
    expect(await opened.articles.find('harbour-1')).toEqual({ article: sampleArticle(), findings });
    expect(await opened.articles.joining('harbour-1')).toEqual({
      pinned: 'harbour',
      why: ['the word harbour'],
      isWeak: false,
      further: [],
    });
    expect((await opened.articles.quotes({ ...ALL, ...PAGE, speaker: keysOf('Ada Byron'), about: 'calm' })).total).toBe(
      1,
    );
    expect((await opened.articles.search({ ...ALL, ...PAGE, words: 'visits' })).total).toBe(1);
    expect(await opened.analyses.countOlder(RULES)).toBe(1);
  });

  it('are filed in reports, whatever number of batches they come in', async () => {
    const text = sentencesOf('pilot', 20);
    const opened = await openReleased((database) => {
      for (let at = 0; at < MANY; at++)
        writeArticle(database, sampleArticle({ id: `n${at}`, text: `Note ${at}.` }), NOTHING);
      for (const id of ['a', 'z']) writeArticle(database, wireArticle(id, text), NOTHING);
    });
    expect((await opened.articles.overview(ALL)).total).toBe(MANY + 2);
    expect(await leadsOf(opened)).toMatchObject({ a: 'a', z: 'a' });
  });

  it('keep their versions, and what their dates were', async () => {
    const { text } = sampleArticle();
    const before = sampleArticle({ title: 'Before' });
    const keyDate = sampleKeyDate(text, '1 August', { date: '2016-08-12' });
    const earlier = [{ date: '2016-08-01', event: keyDate.event, until: '2016-07-14T12:00:00Z' }];
    const opened = await openReleased((database) => {
      writeArticle(database, sampleArticle(), { ...NOTHING, keyDates: [keyDate] });
      const { text: words, ...head } = before;
      database
        .prepare(
          'insert into revisions (article, number, seen_at, head, text, findings, change) values (?, 1, ?, ?, ?, ?, ?)',
        )
        .run(
          before.id,
          SEEN.epochMilliseconds,
          JSON.stringify(head),
          words,
          JSON.stringify(NOTHING),
          JSON.stringify({ statements: [], dates: [] }),
        );
      database
        .prepare(
          `insert into key_dates (article, number, story, published, paragraph, key_date, earlier)
           values ('harbour-1', 0, 'harbour', '2016-07-13', 3, '{}', ?)`,
        )
        .run(JSON.stringify(earlier));
    });
    const { items } = await opened.articles.corrections({ ...ALL, ...PAGE, article: null });
    expect(items).toMatchObject([{ before, after: sampleArticle(), at: SEEN }]);
    expect((await opened.articles.keyDates(ALL))[0]?.earlier).toEqual(earlier);
  });

  it('are also seen by the workspace whose members pasted them', async () => {
    const opened = await openReleased((database) => {
      writeArticle(database, sampleArticle({ id: 'pasted' }), NOTHING, 'read slack/T1');
      writeArticle(database, sampleArticle({ id: 'other', text: 'Of nobody.' }), NOTHING, 'read discord/9');
      for (const [id, article] of ['pasted', 'other'].entries())
        database
          .prepare(
            `insert into items (id, source, article, print, outcome, tries, first_seen, last_seen, trail)
             values (?, 0, ?, 'p', 'saved', 0, 1, 2, '[]')`,
          )
          .run(id + 1, article);
    });
    expect(Object.keys(await leadsOf(opened))).toEqual(['other', 'pasted']);
    const team = opened.of('slack/T1');
    expect((await team.articles.heads(ALL)).map(({ id }) => id)).toEqual(['pasted']);
    expect(await opened.of('slack/T2').articles.heads(ALL)).toEqual([]);
  });

  it('have no findings, and are still there, if those cannot be read', async () => {
    const opened = await openReleased((database) => writeArticle(database, sampleArticle(), '{"quotes":[1]}'));
    expect(await opened.articles.find('harbour-1')).toEqual({ article: sampleArticle(), findings: NOTHING });
  });

  it('are all there after an opening that was interrupted', async () => {
    const opened = await openReleased((database) => {
      for (let at = 0; at < MANY; at++)
        writeArticle(database, sampleArticle({ id: `n${at}`, text: `Note ${at}.` }), NOTHING);
      // The second batch fails: an article of it says nothing that can be read.
      database.prepare(`update articles set head = '{}' where id = 'n99'`).run();
    }).catch((error: unknown) => error);
    expect(String(opened)).toContain('The row n99 of the table released_articles cannot be read');
    const database = openSqlite(file);
    const { text: _, ...head } = sampleArticle({ id: 'n99' });
    database.prepare(`update released_articles set head = ? where id = 'n99'`).run(JSON.stringify(head));
    database.close();
    store = await openStore({ file });
    expect((await store.articles.overview(ALL)).total).toBe(MANY);
  });
});
