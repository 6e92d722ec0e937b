import { type Kysely, sql as raw } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * Whether a table of a released SQLite store waits to be moved. Asked within each transaction, as another process may have
 * moved the rest of it.
 */
export async function isThere(sql: Kysely<Tables>, table: string): Promise<boolean> {
  const { rows } = await raw`select name from sqlite_schema where name = ${table}`.execute(sql);
  return rows.length > 0;
}
