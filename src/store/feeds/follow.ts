import { type Kysely, sql as raw, type Transaction } from 'kysely';
import type { FollowedFeed } from '../../core/followed-feed.ts';
import type { FeedChange, NewFeed } from '../feeds.ts';
import { toChannelColumns } from '../ledger/rows.ts';
import type { Tables } from '../tables.ts';
import { toFeedColumns, toFollowedFeed } from './rows.ts';

/** The first polling interval of a new feed. */
const FIRST_INTERVAL_MINUTES = 30;

export function addFeed(
  sql: Kysely<Tables>,
  added: NewFeed,
): Promise<{ readonly source: FollowedFeed; readonly isNew: boolean }> {
  return sql.transaction().execute(async (transaction) => {
    const known = await findFollowed(transaction, 'url', added.url);
    if (known && known.state !== 'proposed') return { source: known, isNew: false };
    const id = known ? await renew(transaction, known.id, added) : await insert(transaction, added);
    const source = await findFollowed(transaction, 'id', id);
    if (!source) throw new Error(`feed ${id} was written and is not there`);
    return { source, isNew: true };
  });
}

export async function findFollowed(
  sql: Kysely<Tables>,
  by: 'id' | 'url',
  value: number | string,
): Promise<FollowedFeed | undefined> {
  const row = await select(sql).where(by, '=', value).executeTakeFirst();
  return row && toFollowedFeed(row);
}

export async function listFollowed(sql: Kysely<Tables>): Promise<readonly FollowedFeed[]> {
  const rows = await select(sql).where('state', '!=', 'proposed').orderBy('id').execute();
  return rows.map(toFollowedFeed);
}

export async function changeFeed(
  sql: Kysely<Tables>,
  id: number,
  change: FeedChange,
): Promise<FollowedFeed | undefined> {
  await sql.updateTable('sources').set(toFeedColumns(change)).where('id', '=', id).execute();
  return findFollowed(sql, 'id', id);
}

export async function removeFeed(sql: Kysely<Tables>, id: number): Promise<void> {
  await sql.deleteFrom('sources').where('id', '=', id).execute();
}

function select(sql: Kysely<Tables>) {
  return sql
    .selectFrom('sources')
    .selectAll()
    .select(raw<number>`(select count(*) from items where items.source = sources.id)`.as('item_count'));
}

async function insert(sql: Transaction<Tables>, added: NewFeed): Promise<number> {
  const row = {
    ...toColumns(added),
    interval_minutes: FIRST_INTERVAL_MINUTES,
    manners: JSON.stringify({ ttlMinutes: null, skipHours: [], skipDays: [] }),
    failures: 0,
  };
  const { id } = await sql.insertInto('sources').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

async function renew(sql: Transaction<Tables>, id: number, added: NewFeed): Promise<number> {
  await sql.updateTable('sources').set(toColumns(added)).where('id', '=', id).execute();
  return id;
}

function toColumns(added: NewFeed) {
  const { url, title, homepage, format, story, text, state } = added;
  return {
    ...{ url, title, homepage, format, story, text, state },
    ...toChannelColumns(added.followedIn),
    followed_by: added.followedBy,
    since_at: added.since.epochMilliseconds,
    pace: added.pace && JSON.stringify(added.pace),
    next_at: added.nextAt?.epochMilliseconds ?? null,
  };
}
