import { type Kysely, sql as raw } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ToMove } from './moved-tables.ts';

export type StoredValue = string | number | Uint8Array | null;
export type AnyRow = Readonly<Record<string, StoredValue>>;

/** The rows of a table in the order of its key, some at a time. */
export async function* readTable(
  sql: Kysely<Tables>,
  { table, key, rows: most }: ToMove,
): AsyncGenerator<readonly AnyRow[]> {
  const columns = raw.join(key.map((column) => raw.ref(column)));
  for (let last: AnyRow | undefined; ; ) {
    const after = last;
    const from = after ? raw`where (${columns}) > (${raw.join(key.map((column) => after[column]))})` : raw``;
    const { rows } = await raw<AnyRow>`
      select * from ${raw.table(table)} ${from} order by ${columns} limit ${most}`.execute(sql);
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
    if (rows.length < most) return;
  }
}
