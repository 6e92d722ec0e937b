import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Scope } from '../port/articles.ts';

/** What to include of what one workspace sees. */
export type SeenScope = Scope & {
  readonly workspace: number;
  /** Only what was published on this day or later (YYYY-MM-DD). */
  readonly from?: string | null;
};

/**
 * Whether a row of `sights` is in a scope; `named` is the name that the query gives to the table. The day of an undated
 * article is '', which sorts before every day.
 */
export function isSeen({ workspace, story, asOf, from }: SeenScope, named = 'sights'): RawBuilder<SqlBool> {
  const parts = [
    sql<SqlBool>`${sql.ref(`${named}.workspace`)} = ${workspace}`,
    isOfScope(story, named),
    ...(from ? [sql<SqlBool>`${sql.ref(`${named}.published`)} >= ${from}`] : []),
    ...(asOf === null ? [] : [sql<SqlBool>`${sql.ref(`${named}.published`)} <= ${asOf}`]),
  ];
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`;
}

/** Whether a row of `sights` counts for a story, or for all articles (null). Every query of `sights` has this, the next, or a rank. */
export function isOfScope(story: string | null, named = 'sights'): RawBuilder<SqlBool> {
  return story === null ? isMain(named) : sql<SqlBool>`${sql.ref(`${named}.story`)} = ${story}`;
}

/** Whether a row of `sights` is the one of its article's main story. The number is in the text, where partial indexes need it. */
export function isMain(named = 'sights'): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${named}.rank`)} = 0`;
}
