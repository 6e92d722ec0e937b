import type { Kysely } from 'kysely';
import type { FurtherStory } from '../../core/prepared/joining.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import { decodeWhy } from './decode/decode-change.ts';
import { readColumn } from './decode/read-row.ts';

/** The stories to which some articles belong besides their main story, by id; the others are absent. */
export async function findFurther(
  sql: Kysely<Tables>,
  workspace: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly FurtherStory[]>> {
  const rows = await sql
    .selectFrom('sights')
    .select(['id', 'story', 'why', 'weak'])
    .where('workspace', '=', workspace)
    .where('id', 'in', engineOf(sql).texts(ids))
    .where('rank', '>', 0)
    .orderBy('rank')
    .execute();
  const stories = rows.flatMap(({ id, story, why, weak }) =>
    story === null
      ? []
      : { id, story, why: readColumn({ table: 'sights', row: id }, why, decodeWhy), isWeak: weak === 1 },
  );
  const byId = Map.groupBy(stories, ({ id }) => id);
  return new Map([...byId].map(([id, some]) => [id, some.map(({ id: _, ...further }) => further)]));
}
