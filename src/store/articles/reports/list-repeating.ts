import { type Kysely, sql as raw } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';

/** The other reports in which some statements, by their ids or articles, are repeated; by their leads. */
export async function listRepeating(
  sql: Kysely<Tables>,
  workspace: number,
  column: 'id' | 'article',
  values: readonly number[],
): Promise<readonly number[]> {
  if (values.length === 0) return [];
  const { rows } = await raw<{ readonly report: number }>`
    select distinct sights.report
    from ${engineOf(sql).numbers(values)} as wanted cross join quotes cross join repeats cross join sights
    where ${raw.ref(`quotes.${column}`)} = wanted.value and repeats.workspace = ${workspace} and repeats.kind = 'quote'
      and repeats.first = quotes.id and sights.workspace = ${workspace} and sights.article = repeats.article`.execute(
    sql,
  );
  return rows.map(({ report }) => report);
}
