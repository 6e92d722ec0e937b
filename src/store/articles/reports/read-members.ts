import type { Kysely } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { FILED_COLUMNS, type FiledSight, type FiledStory, isFiledIn, toFiledSight } from './filed-sight.ts';
import { listCopiesOf } from './list-copies-of.ts';

/** All articles of some reports of a story, which are given by their leads. */
export async function readMembers(
  sql: Kysely<Tables>,
  filed: FiledStory,
  reports: Iterable<number>,
): Promise<readonly FiledSight[]> {
  const wanted = [...new Set(reports)];
  if (wanted.length === 0) return [];
  const leads = await sql
    .selectFrom('sights')
    .select(FILED_COLUMNS)
    .where(isFiledIn(filed))
    .where('article', 'in', engineOf(sql).numbers(wanted))
    .whereRef('report', '=', 'article')
    .execute();
  return [...leads.map(toFiledSight), ...(await listCopiesOf(sql, filed, wanted))];
}
