import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export async function readMark(sql: Kysely<Tables>, name: string): Promise<string | undefined> {
  const row = await sql.selectFrom('marks').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}
