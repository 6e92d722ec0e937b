import type { Kysely, Transaction } from 'kysely';
import { insertPosts } from '../ledger/insert-posts.ts';
import type { FeedSettlement } from '../port/feeds.ts';
import type { Tables } from '../tables.ts';
import { toFeedColumns } from './rows.ts';

type Suspension = NonNullable<FeedSettlement['suspend']>;

/** Writes the outcome of a poll and, if the feed is suspended, the post about it, in one transaction. */
export function settleFeed(
  sql: Kysely<Tables>,
  id: number,
  { change, freshAt, suspend }: FeedSettlement,
): Promise<void> {
  return sql.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('feeds')
      .set({ ...toFeedColumns(change), ...(freshAt ? { fresh_at: freshAt.epochMilliseconds } : {}), owner: null })
      .where('id', '=', id)
      .execute();
    if (suspend && (await suspendFeed(transaction, id, suspend)))
      await insertPosts(transaction, [suspend.post], null, suspend.at);
  });
}

/** False if it was not active, because it was already suspended or someone paused it. */
async function suspendFeed(sql: Transaction<Tables>, id: number, { note }: Suspension): Promise<boolean> {
  const result = await sql
    .updateTable('feeds')
    .set({ state: 'suspended', note, next_at: null })
    .where('id', '=', id)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
