import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** Until the transaction ends, no other transaction that asks for the same lock goes on. */
export async function lockRow(sql: Transaction<Tables>, name: string): Promise<void> {
  await sql
    .insertInto('marks')
    .values({ name: `lock: ${name}`, value: '' })
    .onConflict((known) => known.column('name').doUpdateSet({ value: '' }))
    .execute();
}
