import { type Kysely, sql as raw } from 'kysely';
import type { FollowedFeed } from '../../core/feeds/followed-feed.ts';
import { toChannelColumns } from '../ledger/rows.ts';
import type { FeedChange, NewFeed } from '../port/feeds.ts';
import type { Tables } from '../tables.ts';
import { toFeedColumns, toFollowedFeed } from './rows.ts';

/** The first polling interval of a new feed. */
const FIRST_INTERVAL_MINUTES = 30;

/** In one statement: of two who follow the same address at once, one adds it. */
export async function addFeed(
  sql: Kysely<Tables>,
  workspace: number,
  added: NewFeed,
): Promise<{ readonly source: FollowedFeed; readonly isNew: boolean }> {
  const columns = toColumns(added);
  const written = await sql
    .insertInto('feeds')
    .values({
      ...columns,
      reader: workspace,
      interval_minutes: FIRST_INTERVAL_MINUTES,
      manners: JSON.stringify({ ttlMinutes: null, skipHours: [], skipDays: [] }),
      failures: 0,
    })
    .onConflict((known) => known.columns(['reader', 'url']).doUpdateSet(columns).where('feeds.state', '=', 'proposed'))
    .returning('id')
    .executeTakeFirst();
  const source = await findFeedByUrl(sql, workspace, added.url);
  if (!source) throw new Error(`the feed ${added.url} was written and is not there`);
  return { source, isNew: written !== undefined };
}

export async function findFeed(sql: Kysely<Tables>, workspace: number, id: number): Promise<FollowedFeed | undefined> {
  const row = await select(sql).where('feeds.reader', '=', workspace).where('feeds.id', '=', id).executeTakeFirst();
  return row && toFollowedFeed(row);
}

/** Of whichever workspace. */
export async function findAnyFeed(sql: Kysely<Tables>, id: number): Promise<FollowedFeed | undefined> {
  const row = await select(sql).where('feeds.id', '=', id).executeTakeFirst();
  return row && toFollowedFeed(row);
}

export async function findFeedByUrl(
  sql: Kysely<Tables>,
  workspace: number,
  url: string,
): Promise<FollowedFeed | undefined> {
  const row = await select(sql).where('feeds.reader', '=', workspace).where('feeds.url', '=', url).executeTakeFirst();
  return row && toFollowedFeed(row);
}

export async function listFollowed(sql: Kysely<Tables>, workspace: number): Promise<readonly FollowedFeed[]> {
  const rows = await select(sql)
    .where('feeds.reader', '=', workspace)
    .where('feeds.state', '!=', 'proposed')
    .orderBy('feeds.id')
    .execute();
  return rows.map(toFollowedFeed);
}

export async function changeFeed(
  sql: Kysely<Tables>,
  workspace: number,
  id: number,
  change: FeedChange,
): Promise<FollowedFeed | undefined> {
  const columns = toFeedColumns(change);
  // Another time to poll ends the claim.
  const claim = change.nextAt === undefined ? {} : { owner: null };
  if (Object.keys(columns).length > 0)
    await sql
      .updateTable('feeds')
      .set({ ...columns, ...claim })
      .where('reader', '=', workspace)
      .where('id', '=', id)
      .execute();
  return findFeed(sql, workspace, id);
}

export async function removeFeed(sql: Kysely<Tables>, workspace: number, id: number): Promise<void> {
  await sql.deleteFrom('feeds').where('reader', '=', workspace).where('id', '=', id).execute();
}

function select(sql: Kysely<Tables>) {
  return sql
    .selectFrom('feeds')
    .innerJoin('workspaces', 'workspaces.number', 'feeds.reader')
    .selectAll('feeds')
    .select('workspaces.name as reader_name')
    .select(
      raw<number>`(
        select count(*) from items where items.feed = feeds.id and items.workspace = feeds.reader
      )`.as('item_count'),
    );
}

function toColumns(added: NewFeed) {
  const { url, title, homepage, format, story, text, state } = added;
  return {
    ...{ url, title, homepage, format, story, text, state },
    ...toChannelColumns(added.followedIn),
    followed_by: added.followedBy,
    since_at: added.since.epochMilliseconds,
    pace: added.pace && JSON.stringify(added.pace),
    ...(added.choice ? { choice: JSON.stringify(added.choice) } : {}),
    next_at: added.nextAt?.epochMilliseconds ?? null,
  };
}
