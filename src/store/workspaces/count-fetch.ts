import { type Kysely, sql as raw } from 'kysely';
import type { Tables } from '../tables.ts';

/** Counts one more; the days before are forgotten with the first of a day. */
export async function countFetch(sql: Kysely<Tables>, workspace: number, day: string): Promise<number> {
  const { count } = await sql
    .insertInto('fetches')
    .values({ workspace, day, count: 1 })
    .onConflict((known) => known.columns(['workspace', 'day']).doUpdateSet({ count: raw<number>`fetches.count + 1` }))
    .returning('count')
    .executeTakeFirstOrThrow();
  if (count === 1) await sql.deleteFrom('fetches').where('workspace', '=', workspace).where('day', '<', day).execute();
  return count;
}
