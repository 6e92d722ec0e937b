import type { Transaction } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { eachBatch } from './each-batch.ts';
import { readSights, type Sight } from './read-before.ts';
import { SIGHTS } from './rows/row-targets.ts';
import { type SightChange, withReports } from './sight-rows.ts';

/** Writes what a workspace sees under some ids, in place of the rows that are there of the same ranks. */
export async function writeSights(sql: Transaction<Tables>, sights: readonly Sight[]): Promise<void> {
  await eachBatch(sights, null, (batch) =>
    engineOf(sql).insertRows(
      sql,
      SIGHTS,
      batch.map((sight) => ({ ...sight, changed: 0 })),
    ),
  );
}

/**
 * Writes all rows of changed articles, also those that stay: who asks what changed in one story looks at the main row, even
 * if that was left. Where stories come, go or change places, the rows before are deleted, as no story may have two.
 */
export async function replaceSights(
  sql: Transaction<Tables>,
  workspace: number,
  changes: readonly SightChange[],
): Promise<void> {
  const known = changes.flatMap(({ before }) => before.slice(0, 1)).map(({ id }) => id);
  // What stays may be filed otherwise since the others left.
  const filed = await readSights(sql, workspace, known);
  const moved = changes.filter(({ before, after }) => before.length > 0 && storiesOf(before) !== storiesOf(after));
  await eachBatch(
    moved.flatMap(({ before }) => before.slice(0, 1)),
    null,
    (batch) =>
      sql
        .deleteFrom('sights')
        .where('workspace', '=', workspace)
        .where('id', 'in', engineOf(sql).texts(batch.map(({ id }) => id)))
        .execute(),
  );
  await writeSights(
    sql,
    changes.flatMap((change) => withReports(change, filed.get(change.before[0]?.id ?? '') ?? [])),
  );
}

const storiesOf = (sights: readonly Sight[]) => JSON.stringify(sights.map(({ story }) => story));
