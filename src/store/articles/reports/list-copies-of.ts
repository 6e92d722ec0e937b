import { type Kysely, sql as raw } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { type FiledRow, type FiledSight, type FiledStory, isFiledIn, toFiledSight } from './filed-sight.ts';

/** The articles of some reports of a story besides their leads. "Cross join" has SQLite look up each report. */
export async function listCopiesOf(
  sql: Kysely<Tables>,
  filed: FiledStory,
  reports: Iterable<number>,
): Promise<readonly FiledSight[]> {
  const wanted = [...new Set(reports)];
  if (wanted.length === 0) return [];
  const { rows } = await raw<FiledRow>`
    select sights.article, sights.id, sights.story, sights.rank, sights.published, sights.seen_at, sights.report
    from ${engineOf(sql).numbers(wanted)} as wanted cross join sights
    where ${isFiledIn(filed)} and sights.report = wanted.value and sights.report <> sights.article`.execute(sql);
  return rows.map(toFiledSight);
}
