import type { Selectable, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

type Kind = 'integer' | 'text';

/** Where rows go: the columns that are written, with the kind of their values. */
export type RowTarget<Row extends object> = {
  readonly table: string;
  readonly columns: { readonly [Column in keyof Row & string]: Kind };
  /** What to do with a row whose key is there already, as the end of the statement; absent: it is an error. */
  readonly clash?: string;
};

/**
 * Writes rows by statements of few different texts, so that each is prepared once and no query is built: an article has
 * hundreds of rows.
 */
export type InsertRows = <Row extends object>(
  sql: Transaction<Tables>,
  target: RowTarget<Row>,
  rows: readonly Row[],
) => Promise<void>;

/** Says where rows of a table go; the columns are checked against the table. */
export function toRowTarget<Table extends keyof Tables, Column extends keyof Tables[Table] & string>(
  table: Table,
  columns: { readonly [Name in Column]: Kind },
  clash = '',
): RowTarget<Pick<Selectable<Tables[Table]>, Column & keyof Selectable<Tables[Table]>>> {
  return { table, columns, clash };
}
