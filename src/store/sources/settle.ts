import type { Kysely, Transaction } from 'kysely';
import { toChannelColumns } from '../ledger/rows.ts';
import type { SourceSettlement } from '../sources.ts';
import type { Tables } from '../tables.ts';
import { toSourceColumns } from './rows.ts';

type Suspension = NonNullable<SourceSettlement['suspend']>;

/** What was learnt is kept, and a source that is suspended is told of, in one transaction. */
export function settleSource(
  sql: Kysely<Tables>,
  id: number,
  { change, freshAt, suspend }: SourceSettlement,
): Promise<void> {
  return sql.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('sources')
      .set({ ...toSourceColumns(change), ...(freshAt ? { fresh_at: freshAt.epochMilliseconds } : {}) })
      .where('id', '=', id)
      .execute();
    if (suspend && (await suspendSource(transaction, id, suspend))) await insertPost(transaction, suspend);
  });
}

/** False where it was not active: then it was suspended before, or someone paused it. */
async function suspendSource(sql: Transaction<Tables>, id: number, { note }: Suspension): Promise<boolean> {
  const result = await sql
    .updateTable('sources')
    .set({ state: 'suspended', note, next_at: null })
    .where('id', '=', id)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

async function insertPost(sql: Transaction<Tables>, { at, post }: Suspension): Promise<void> {
  const now = at.epochMilliseconds;
  await sql
    .insertInto('outbox')
    .values({
      ...toChannelColumns(post.channel),
      key: post.key,
      card: post.card,
      subscription: null,
      state: 'waiting',
      ready_at: now,
      created_at: now,
    })
    .execute();
}
