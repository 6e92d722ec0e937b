import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export async function writeMark(sql: Kysely<Tables>, name: string, value: string): Promise<void> {
  await sql
    .insertInto('marks')
    .values({ name, value })
    .onConflict((known) => known.column('name').doUpdateSet({ value }))
    .execute();
}
