import { sql as raw } from 'kysely';
import type { Engine } from '../engine.ts';

/** SQLite keeps the last number of each table in a table of its own. */
export const findLastNumber: Engine['lastNumber'] = async (sql, { table }) => {
  const { rows } = await raw<{ last: number }>`select seq as last from sqlite_sequence where name = ${table}`.execute(
    sql,
  );
  return rows[0]?.last ?? 0;
};

export const setLastNumber: Engine['numberAfter'] = async (sql, { table }, last) => {
  await raw`delete from sqlite_sequence where name = ${table}`.execute(sql);
  await raw`insert into sqlite_sequence (name, seq) values (${table}, ${last})`.execute(sql);
};
