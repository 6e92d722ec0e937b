import { sql as raw, type Transaction } from 'kysely';
import { REVISION } from '../../revision.ts';
import type { Tables } from '../../tables.ts';

/** Counts every change, so that whatever depends on the articles knows when to refresh. */
export async function countRevision(sql: Transaction<Tables>): Promise<void> {
  await sql
    .insertInto('marks')
    .values({ name: REVISION, value: '1' })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: raw`cast(marks.value as integer) + 1` }))
    .execute();
}
