import { type Kysely, sql as raw } from 'kysely';
import { engineOf } from '../../../engines/engine-of.ts';
import type { Tables } from '../../../tables.ts';
import { type FiledStory, isFiledIn } from '../filed-sight.ts';

/** The other reports of a story in which some statements, by their ids or articles, are repeated; by their leads. */
export async function listRepeating(
  sql: Kysely<Tables>,
  filed: FiledStory,
  column: 'id' | 'article',
  values: readonly number[],
): Promise<readonly number[]> {
  if (values.length === 0) return [];
  const { rows } = await raw<{ readonly report: number }>`
    select distinct sights.report
    from ${engineOf(sql).numbers(values)} as wanted cross join quotes cross join repeats cross join sights
    where ${raw.ref(`quotes.${column}`)} = wanted.value and repeats.workspace = ${filed.workspace} and repeats.kind = 'quote'
      and repeats.first = quotes.id and sights.article = repeats.article and sights.rank = repeats.rank
      and ${isFiledIn(filed)}`.execute(sql);
  return rows.map(({ report }) => report);
}
