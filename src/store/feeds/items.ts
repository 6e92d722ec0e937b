import type { Kysely } from 'kysely';
import { toBatches } from '../../core/concurrency/to-batches.ts';
import type { Item } from '../../core/feeds/item.ts';
import type { Tables } from '../tables.ts';
import { itemOfRow, NO_FEED } from './rows.ts';

/** By each key that is known. */
export async function findItems(
  sql: Kysely<Tables>,
  workspace: number,
  feed: number | null,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Item>> {
  const found = new Map<string, Item>();
  for (const batch of toBatches(keys, null)) {
    const rows = await sql
      .selectFrom('item_keys')
      .innerJoin('items', 'items.id', 'item_keys.item')
      .selectAll('items')
      .select('item_keys.key')
      .where('item_keys.workspace', '=', workspace)
      .where('item_keys.feed', '=', feed ?? NO_FEED)
      .where('item_keys.key', 'in', batch)
      .execute();
    for (const row of rows) found.set(row.key, itemOfRow(row));
  }
  return found;
}

/** First seen first. */
export async function itemsUnder(sql: Kysely<Tables>, workspace: number, key: string): Promise<readonly Item[]> {
  const rows = await sql
    .selectFrom('item_keys')
    .innerJoin('items', 'items.id', 'item_keys.item')
    .selectAll('items')
    .where('item_keys.workspace', '=', workspace)
    .where('item_keys.key', '=', key)
    .orderBy('items.first_seen')
    .orderBy('items.id')
    .execute();
  return rows.map(itemOfRow);
}

export async function itemsOf(sql: Kysely<Tables>, workspace: number, article: string): Promise<readonly Item[]> {
  const rows = await sql
    .selectFrom('items')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('article', '=', article)
    .orderBy('first_seen')
    .orderBy('id')
    .execute();
  return rows.map(itemOfRow);
}
