import { type Kysely, sql as raw, type Transaction } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import { type Digest, startDigest } from './digest-rows.ts';
import { MOVED_TABLES, type ToMove } from './moved-tables.ts';
import { type AnyRow, readTable } from './read-table.ts';

export type MovedRows = { readonly table: string; readonly rows: number };

/**
 * Copies every row of a store into an empty one, within a transaction of the other, and compares what is there afterwards. The
 * words of the paragraphs are not indexed yet. Throws an Error if anything differs.
 */
export async function moveRows(
  from: Kysely<Tables>,
  to: Transaction<Tables>,
  onMoved: (moved: MovedRows) => void,
): Promise<readonly MovedRows[]> {
  // Of an empty store: the own workspace, which comes with the others, and what its health was tried with.
  await to.deleteFrom('workspaces').execute();
  await to.deleteFrom('marks').execute();
  const moved: MovedRows[] = [];
  for (const table of MOVED_TABLES) {
    const written = await moveTable(from, to, table);
    const found = await digestTable(to, table);
    if (written.rows !== found.rows || written.hash !== found.hash)
      throw new Error(`the table ${table.table} differs after it was moved: ${written.rows} rows, ${found.rows} there`);
    await keepNumbering(from, to, table);
    moved.push({ table: table.table, rows: found.rows });
    onMoved({ table: table.table, rows: found.rows });
  }
  return moved;
}

async function moveTable(from: Kysely<Tables>, to: Transaction<Tables>, table: ToMove): Promise<Digest> {
  const digest = startDigest();
  for await (const rows of readTable(from, table)) {
    digest.add(rows);
    await insertRows(to, table, rows);
  }
  return digest.end();
}

/** Columns by name, as two engines may have them in another order. */
async function insertRows(to: Transaction<Tables>, { table }: ToMove, rows: readonly AnyRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => raw`(${raw.join(columns.map((column) => row[column] ?? null))})`);
  await raw`insert into ${raw.table(table)} (${raw.join(columns.map((column) => raw.ref(column)))})
    values ${raw.join(values)}`.execute(to);
}

async function digestTable(sql: Kysely<Tables>, table: ToMove): Promise<Digest> {
  const digest = startDigest();
  for await (const rows of readTable(sql, table)) digest.add(rows);
  return digest.end();
}

/** A number that was given once is not given again. */
async function keepNumbering(
  from: Kysely<Tables>,
  to: Transaction<Tables>,
  { table, numbered }: ToMove,
): Promise<void> {
  if (numbered === undefined) return;
  const column = { table, column: numbered };
  await engineOf(to).numberAfter(to, column, await engineOf(from).lastNumber(from, column));
}
