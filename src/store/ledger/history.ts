import type { Kysely } from 'kysely';
import { toBatches } from '../../core/concurrency/to-batches.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Tables } from '../tables.ts';
import { toSubscription } from './rows.ts';

export async function claimedSlots(
  sql: Kysely<Tables>,
  subscription: number,
  slots: readonly string[],
): Promise<ReadonlySet<string>> {
  const claimed = new Set<string>();
  for (const batch of toBatches(slots, null)) {
    const rows = await sql
      .selectFrom('occurrences')
      .select('slot')
      .where('subscription', '=', subscription)
      .where('slot', 'in', batch)
      .execute();
    for (const { slot } of rows) claimed.add(slot);
  }
  return claimed;
}

export async function toldItems(sql: Kysely<Tables>, subscription: number): Promise<ReadonlyMap<string, string>> {
  const rows = await sql
    .selectFrom('told')
    .select(['item', 'value'])
    .where('subscription', '=', subscription)
    .execute();
  return new Map(rows.map(({ item, value }) => [item, value]));
}

export async function toldAmong(
  sql: Kysely<Tables>,
  subscription: number,
  items: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const told = new Map<string, string>();
  for (const batch of toBatches(items, null)) {
    const rows = await sql
      .selectFrom('told')
      .select(['item', 'value'])
      .where('subscription', '=', subscription)
      .where('item', 'in', batch)
      .execute();
    for (const { item, value } of rows) told.set(item, value);
  }
  return told;
}

export async function toldOf(sql: Kysely<Tables>, item: string): Promise<readonly Subscription[]> {
  const rows = await sql
    .selectFrom('told')
    .innerJoin('subscriptions', 'subscriptions.id', 'told.subscription')
    .selectAll('subscriptions')
    .where('told.item', '=', item)
    .orderBy('subscriptions.id')
    .execute();
  return rows.map(toSubscription);
}

export async function tellItem(sql: Kysely<Tables>, subscription: number, item: string, value: string): Promise<void> {
  await sql
    .insertInto('told')
    .values({ subscription, item, value })
    .onConflict((conflict) => conflict.columns(['subscription', 'item']).doUpdateSet({ value }))
    .execute();
}
