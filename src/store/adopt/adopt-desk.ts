import { type Kysely, type RawBuilder, sql as raw, type Transaction } from 'kysely';
import { OWN_WORKSPACE } from '../../core/channels/workspace-name.ts';
import type { Tables } from '../tables.ts';
import { adoptItems } from './adopt-items.ts';
import { isThere } from './is-there.ts';

const RELEASED_TABLES = [
  'released_item_keys',
  'released_items',
  'released_feeds',
  'released_story_drafts',
  'released_stories',
] as const;

const FEED_COLUMNS = raw.raw(
  [
    'url, title, homepage, format, story, text, state, note, platform, workspace, channel, followed_by, since_at, etag',
    'last_modified, next_at, interval_minutes, manners, tried_at, succeeded_at, fresh_at, last_new_at, pace, last_error',
    'failures, failing_since',
  ].join(', '),
);
const STORY_COLUMNS = raw.raw('slug, title, description, rules, feeds, is_archived, merged_into, made_in');

/**
 * Moves what people made in a SQLite store from before there were workspaces: to the desk's own workspace, and a copy to the
 * one that made it. Each step is a transaction that deletes what it moved, so that the next opening goes on after an
 * interruption. Before the articles, which say who pasted them. Does nothing if there is none.
 */
export async function adoptDesk(sql: Kysely<Tables>): Promise<void> {
  if (!(await isThere(sql, RELEASED_TABLES[0]))) return;
  await sql.transaction().execute(async (transaction) => {
    if (!(await isThere(transaction, RELEASED_TABLES[0]))) return;
    await makeWorkspaces(transaction);
    await adoptStories(transaction);
    await adoptFeeds(transaction);
  });
  while (await adoptItems(sql, ownNumber()));
  await sql.transaction().execute(async (transaction) => {
    for (const table of RELEASED_TABLES) await raw`drop table if exists ${raw.table(table)}`.execute(transaction);
  });
}

function ownNumber(): RawBuilder<number> {
  return raw<number>`(select number from workspaces where name = ${OWN_WORKSPACE})`;
}

/** Those that made something. What is made in a direct message, a terminal or a browser is the desk's own. */
async function makeWorkspaces(sql: Transaction<Tables>): Promise<void> {
  await raw`
    insert into workspaces (name, made_at)
    select name, 0 from (
      select platform || '/' || workspace as name from released_feeds
        where platform in ('slack', 'discord') and workspace <> 'dm'
      union select made_in from released_stories
      union select substr(origin, length('read ') + 1) from released_articles where origin like 'read %'
    ) as made
    where name like 'slack/%' or name like 'discord/%'
    order by name
    on conflict (name) do nothing`.execute(sql);
}

async function adoptStories(sql: Transaction<Tables>): Promise<void> {
  await raw`
    insert into stories (workspace, ${STORY_COLUMNS})
    select workspaces.number, ${STORY_COLUMNS} from released_stories
    join workspaces on workspaces.name in (${OWN_WORKSPACE}, made_in)`.execute(sql);
  await keepNumbering(sql, 'story_drafts');
  await raw`
    insert into story_drafts (id, workspace, draft)
    select id, ${ownNumber()}, draft from released_story_drafts`.execute(sql);
  await raw`delete from released_stories`.execute(sql);
  await raw`delete from released_story_drafts`.execute(sql);
}

/** The own workspace's feeds keep their numbers. */
async function adoptFeeds(sql: Transaction<Tables>): Promise<void> {
  await keepNumbering(sql, 'feeds');
  await raw`
    insert into feeds (id, reader, ${FEED_COLUMNS})
    select id, ${ownNumber()}, ${FEED_COLUMNS} from released_feeds`.execute(sql);
  await raw`
    insert into feeds (reader, ${FEED_COLUMNS})
    select workspaces.number, ${FEED_COLUMNS} from released_feeds
    join workspaces on workspaces.name = platform || '/' || workspace
    order by id`.execute(sql);
  await raw`delete from released_feeds`.execute(sql);
}

/** A number that was given once is not given again, although its row was deleted. */
async function keepNumbering(sql: Transaction<Tables>, table: 'feeds' | 'story_drafts'): Promise<void> {
  await raw`
    insert into sqlite_sequence (name, seq)
    select ${table}, seq from sqlite_sequence
    where name = ${`released_${table}`} and not exists (select 1 from sqlite_sequence where name = ${table})`.execute(
    sql,
  );
}
