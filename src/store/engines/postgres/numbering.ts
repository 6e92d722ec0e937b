import { sql as raw } from 'kysely';
import type { Engine } from '../engine.ts';

/** PostgreSQL has a sequence for each numbered column. */
export const findLastGiven: Engine['lastNumber'] = async (sql, { table, column }) => {
  const { rows } = await raw<{ last: number | null }>`
    select pg_sequence_last_value(pg_get_serial_sequence(${table}, ${column})::regclass) as last`.execute(sql);
  return rows[0]?.last ?? 0;
};

export const setLastGiven: Engine['numberAfter'] = async (sql, { table, column }, last) => {
  if (last > 0) await raw`select setval(pg_get_serial_sequence(${table}, ${column}), ${last}::bigint)`.execute(sql);
};
