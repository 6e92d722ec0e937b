import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { sql as raw } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adoptDesk } from '../../../src/store/adopt/adopt-desk.ts';
import type { OpenedEngine } from '../../../src/store/engines/opened-engine.ts';
import { migrate } from '../../../src/store/engines/sqlite/migrate.ts';
import { openSqlite } from '../../../src/store/engines/sqlite/open/open-sqlite.ts';
import { openSqliteEngine } from '../../../src/store/engines/sqlite/open/open-sqlite-engine.ts';
import { createFeedStore } from '../../../src/store/feeds/create-feed-store.ts';
import { RELEASED_MIGRATIONS } from '../../../src/store/migrations/list.ts';
import { createStoryStore } from '../../../src/store/stories/create-story-store.ts';
import { numberOf } from '../../../src/store/workspaces/number-of.ts';
import { storyOf } from '../../ingest/story-of.ts';

const HARBOUR = storyOf('harbour', { any: ['harbour'] });
/** More than one batch. */
const MANY_ITEMS = 1100;

let folder = '';
let engine: OpenedEngine;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-adopt-'));
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a store that the last release wrote. */
function openReleased(write: (database: DatabaseSync) => void): void {
  const file = join(folder, 'released.db');
  const database = openSqlite(file);
  migrate(database, RELEASED_MIGRATIONS);
  database.exec('begin');
  write(database);
  database.exec('commit');
  database.close();
  engine = openSqliteEngine(file, false);
}

function writeFeed(database: DatabaseSync, id: number, platform: string, workspace: string): void {
  database
    .prepare(
      `insert into sources (id, url, text, state, platform, workspace, channel, followed_by, since_at, next_at,
         interval_minutes, manners, failures)
       values (?, ?, 'feed', 'active', ?, ?, 'C1', 'U1', 1, 2, 30, '{"ttlMinutes":null,"skipHours":[],"skipDays":[]}', 0)`,
    )
    .run(id, `https://news.example/${id}`, platform, workspace);
}

function writeItem(database: DatabaseSync, id: number, source: number, article: string): void {
  database
    .prepare(
      `insert into items (id, source, article, print, outcome, tries, first_seen, last_seen, trail)
       values (?, ?, ?, 'p', 'saved', 0, 1, 2, '[]')`,
    )
    .run(id, source, article);
  database.prepare('insert into item_keys (source, key, item) values (?, ?, ?)').run(source, `guid:${article}`, id);
}

function writeArticle(database: DatabaseSync, id: string, origin: string): void {
  database
    .prepare(`insert into articles (id, origin, published, head, text, findings) values (?, ?, '', '{}', 't', '{}')`)
    .run(id, origin);
}

const feedsOf = (name: string) => createFeedStore(engine.sql, numberOf(name, engine.sql, engine.questions));
const storiesOf = (name: string) => createStoryStore(engine.sql, numberOf(name, engine.sql, engine.questions));
const urlsOf = async (name: string) => (await feedsOf(name).list()).map(({ url, reader }) => [url.at(-1), reader]);

describe('a desk that was released before there were workspaces', () => {
  it('keeps all feeds under their numbers, and each workspace has those that it follows', async () => {
    openReleased((database) => {
      writeFeed(database, 2, 'slack', 'T1');
      writeFeed(database, 3, 'terminal', 'local');
      writeFeed(database, 5, 'discord', 'dm');
      writeFeed(database, 9, 'slack', 'T1');
      database.exec('delete from sources where id = 9');
    });
    await adoptDesk(engine.sql);
    expect((await feedsOf('own').list()).map(({ id }) => id)).toEqual([2, 3, 5]);
    expect(await urlsOf('slack/T1')).toEqual([['2', 'slack/T1']]);
    expect((await feedsOf('slack/T1').list())[0]?.id).toBe(10);
    expect(await urlsOf('discord/dm')).toEqual([]);
  });

  it('keeps what was seen, with the feed it came from or for those who pasted it', async () => {
    openReleased((database) => {
      writeFeed(database, 1, 'slack', 'T1');
      writeFeed(database, 2, 'terminal', 'local');
      writeArticle(database, 'pasted', 'read slack/T2');
      writeArticle(database, 'ours', 'read');
      writeItem(database, 1, 1, 'a1');
      writeItem(database, 2, 2, 'a2');
      writeItem(database, 3, 0, 'pasted');
      writeItem(database, 4, 0, 'ours');
      writeItem(database, 5, 77, 'of a feed that was removed');
    });
    await adoptDesk(engine.sql);
    const articles = ['a1', 'a2', 'pasted', 'ours', 'of a feed that was removed'];
    const seenBy = async (name: string) => {
      const items = await Promise.all(articles.map((article) => feedsOf(name).itemsOf(article)));
      return items.flat().map(({ article, source }) => [article, source]);
    };
    expect(await seenBy('own')).toEqual([
      ['a1', 1],
      ['a2', 2],
      ['pasted', null],
      ['ours', null],
      ['of a feed that was removed', 77],
    ]);
    expect(await seenBy('slack/T1')).toEqual([['a1', 3]]);
    expect((await feedsOf('slack/T1').items(3, ['guid:a1'])).get('guid:a1')?.article).toBe('a1');
    expect(await seenBy('slack/T2')).toEqual([['pasted', null]]);
  });

  it('moves many items, each once, also when it was interrupted', async () => {
    openReleased((database) => {
      writeFeed(database, 1, 'slack', 'T1');
      for (let id = 1; id <= MANY_ITEMS; id++) writeItem(database, id, 1, `a${id}`);
    });
    await raw`create trigger interrupt before delete on released_items when old.id = 700 begin select raise(abort, 'killed'); end`.execute(
      engine.sql,
    );
    await expect(adoptDesk(engine.sql)).rejects.toThrow('killed');
    await raw`drop trigger interrupt`.execute(engine.sql);
    await adoptDesk(engine.sql);
    await adoptDesk(engine.sql);
    expect((await feedsOf('own').find(1))?.itemCount).toBe(MANY_ITEMS);
    const [copy] = await feedsOf('slack/T1').list();
    expect(copy?.itemCount).toBe(MANY_ITEMS);
    const key = `guid:a${MANY_ITEMS}`;
    expect((await feedsOf('slack/T1').items(copy?.id ?? 0, [key])).get(key)?.article).toBe(`a${MANY_ITEMS}`);
  });

  it('keeps its stories and drafts, and a workspace has the stories that it made', async () => {
    openReleased((database) => {
      const add = database.prepare('insert into stories (slug, title, is_archived, made_in) values (?, ?, 0, ?)');
      add.run('harbour', 'Harbour', 'slack/T1');
      add.run('bridge', 'Bridge', null);
      database.prepare('insert into story_drafts (id, draft) values (7, ?)').run(JSON.stringify(HARBOUR));
    });
    await adoptDesk(engine.sql);
    const slugs = async (name: string) => (await storiesOf(name).list()).map(({ slug }) => slug);
    expect(await slugs('own')).toEqual(['bridge', 'harbour']);
    expect(await slugs('slack/T1')).toEqual(['harbour']);
    expect(await storiesOf('own').draft(7)).toEqual(HARBOUR);
    expect(await storiesOf('own').keepDraft(HARBOUR)).toBe(8);
  });
});
