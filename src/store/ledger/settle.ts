import type { Kysely, Transaction } from 'kysely';
import { toBatches } from '../../core/concurrency/to-batches.ts';
import type { Settlement } from '../port/ledger.ts';
import type { Tables } from '../tables.ts';
import { insertPosts } from './insert-posts.ts';

/** Claims the slots, writes the posts and records what was posted, in one transaction. */
export function settle(sql: Kysely<Tables>, settlement: Settlement): Promise<boolean> {
  return sql.transaction().execute(async (transaction) => {
    if (!(await claim(transaction, settlement))) return false;
    await insertOccurrences(transaction, settlement);
    await insertTold(transaction, settlement);
    const { subscription, at, posts } = settlement;
    await insertPosts(transaction, posts, subscription.id, at);
    return true;
  });
}

/** The claim: of all processes that read this version of the subscription, only one continues. */
async function claim(sql: Transaction<Tables>, { subscription, settledAt, nextAt }: Settlement): Promise<boolean> {
  const result = await sql
    .updateTable('subscriptions')
    .set({
      version: subscription.version + 1,
      settled_at: settledAt.epochMilliseconds,
      next_at: nextAt?.epochMilliseconds ?? null,
    })
    .where('id', '=', subscription.id)
    .where('version', '=', subscription.version)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** A slot that is already claimed violates the primary key, which rolls back the whole settlement. */
async function insertOccurrences(
  sql: Transaction<Tables>,
  { subscription, at, slots, posts }: Settlement,
): Promise<void> {
  const post = posts[0]?.key ?? null;
  const claimed_at = at.epochMilliseconds;
  const rows = slots.map((slot) => ({ subscription: subscription.id, slot, claimed_at, post }));
  for (const batch of toBatches(rows, null)) await sql.insertInto('occurrences').values(batch).execute();
}

async function insertTold(sql: Transaction<Tables>, { subscription, told }: Settlement): Promise<void> {
  const rows = [...told].map(([item, value]) => ({ subscription: subscription.id, item, value }));
  for (const batch of toBatches(rows, ({ value }) => value.length))
    await sql
      .insertInto('told')
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(['subscription', 'item']).doUpdateSet(({ ref }) => ({ value: ref('excluded.value') })),
      )
      .execute();
}
