import { CompiledQuery } from 'kysely';
import type { InsertRows } from '../insert-rows.ts';

const ARRAYS = { integer: 'bigint[]', text: 'text[]' } as const;

/** Each column is one parameter, so that there is one text a table, however many rows there are. */
export const insertPostgresRows: InsertRows = async (sql, { table, columns, clash = '' }, rows) => {
  if (rows.length === 0) return;
  const names = Object.keys(columns) as (keyof (typeof rows)[number] & string)[];
  const lists = names.map((name, at) => `$${at + 1}::${ARRAYS[columns[name]]}`);
  const text = `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')})
    select * from unnest(${lists.join(', ')}) ${clash}`;
  const values = names.map((name) => rows.map((one) => one[name]));
  await sql.executeQuery(CompiledQuery.raw(text, values));
};
