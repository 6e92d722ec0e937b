import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Scope } from '../articles.ts';

/** The rows of a table in a scope; the day of an undated article is '', which sorts before every day. */
export function isKnown(table: string, { story, asOf }: Scope): RawBuilder<SqlBool> {
  const parts = [
    ...(story === null ? [] : [sql<SqlBool>`${sql.ref(`${table}.story`)} = ${story}`]),
    ...(asOf === null ? [] : [sql<SqlBool>`${sql.ref(`${table}.published`)} <= ${asOf}`]),
  ];
  return parts.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(parts, sql` and `)}`;
}
