import type { Transaction } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { eachBatch } from './each-batch.ts';
import type { Sight } from './read-before.ts';
import { SIGHTS } from './rows/row-targets.ts';

/** Writes what a workspace sees under some ids, in place of what it saw there. */
export async function writeSights(sql: Transaction<Tables>, sights: readonly Sight[]): Promise<void> {
  await eachBatch(sights, null, (batch) =>
    engineOf(sql).insertRows(
      sql,
      SIGHTS,
      batch.map((sight) => ({ ...sight, changed: 0 })),
    ),
  );
}
