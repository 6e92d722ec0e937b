import { sql as raw, type Transaction } from 'kysely';
import type { Tables } from '../../tables.ts';
import { eachBatch } from './each-batch.ts';
import type { Sight } from './read-before.ts';

/** Writes what a workspace sees under some ids, in place of what it saw there. */
export async function writeSights(sql: Transaction<Tables>, sights: readonly Sight[]): Promise<void> {
  await eachBatch(sights, null, (batch) =>
    sql
      .insertInto('sights')
      .values(batch.map((sight) => ({ ...sight, changed: 0 })))
      .onConflict((same) =>
        same.columns(['workspace', 'id']).doUpdateSet({
          article: raw`excluded.article`,
          origin: raw`excluded.origin`,
          story: raw`excluded.story`,
          pinned: raw`excluded.pinned`,
          why: raw`excluded.why`,
          published: raw`excluded.published`,
          report: raw`excluded.report`,
          changed: raw`excluded.changed`,
        }),
      )
      .execute(),
  );
}
