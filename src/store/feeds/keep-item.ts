import type { Kysely, Transaction } from 'kysely';
import { toBatches } from '../../core/concurrency/to-batches.ts';
import type { NewItem } from '../port/feeds.ts';
import type { Tables } from '../tables.ts';
import { NO_FEED } from './rows.ts';

/** Writes items with their trails and keys in one transaction; returns their numbers, in order. */
export function keepItems(
  sql: Kysely<Tables>,
  workspace: number,
  items: readonly NewItem[],
): Promise<readonly number[]> {
  return sql.transaction().execute(async (transaction) => {
    const ids: number[] = [];
    for (const item of items) ids.push(await keepItem(transaction, workspace, item));
    return ids;
  });
}

async function keepItem(sql: Transaction<Tables>, workspace: number, item: NewItem): Promise<number> {
  const id = await write(sql, workspace, item);
  const feed = item.source ?? NO_FEED;
  for (const key of item.keys)
    await sql
      .insertInto('item_keys')
      .values({ workspace, feed, key, item: id })
      .onConflict((known) => known.columns(['workspace', 'feed', 'key']).doUpdateSet({ item: id }))
      .execute();
  return id;
}

async function write(sql: Transaction<Tables>, workspace: number, item: NewItem): Promise<number> {
  const { id, article, title, url, language, print, outcome, tries, at } = item;
  const columns = { article, title, url, language, print, outcome, tries, trail: JSON.stringify(item.trail) };
  const last_seen = at.epochMilliseconds;
  const updated =
    id === null
      ? undefined
      : await sql
          .updateTable('items')
          .set({ ...columns, last_seen })
          .where('workspace', '=', workspace)
          .where('id', '=', id)
          .returning('id')
          .executeTakeFirst();
  if (updated) return updated.id;
  const row = { ...columns, workspace, feed: item.source ?? NO_FEED, first_seen: last_seen, last_seen };
  return (await sql.insertInto('items').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

export async function seeAgain(
  sql: Kysely<Tables>,
  workspace: number,
  ids: readonly number[],
  at: Temporal.Instant,
): Promise<void> {
  const last_seen = at.epochMilliseconds;
  for (const batch of toBatches(ids, null))
    await sql
      .updateTable('items')
      .set({ last_seen })
      .where('workspace', '=', workspace)
      .where('id', 'in', batch)
      .execute();
}
