import { CompiledQuery } from 'kysely';
import type { InsertRows } from '../insert-rows.ts';

/** Rows in one statement: as many as fit, so that there are three texts a table. */
const SIZES = [64, 8, 1] as const;

export const insertSqliteRows: InsertRows = async (sql, { table, columns, clash = '' }, rows) => {
  const names = Object.keys(columns) as (keyof (typeof rows)[number] & string)[];
  const start = `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')}) values `;
  const row = `(${names.map(() => '?').join(', ')})`;
  for (let at = 0; at < rows.length; ) {
    const size = SIZES.find((most) => most <= rows.length - at) ?? 1;
    const values = rows.slice(at, at + size).flatMap((one) => names.map((name) => one[name]));
    const text = `${start}${Array.from({ length: size }, () => row).join(', ')} ${clash}`;
    await sql.executeQuery(CompiledQuery.raw(text, values));
    at += size;
  }
};
