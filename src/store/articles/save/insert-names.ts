import type { Transaction } from 'kysely';
import type { KnownNames } from '../../../core/prepared/to-known-names.ts';
import type { Tables } from '../../tables.ts';
import { eachBatch } from './each-batch.ts';

/** Indexes everyone of some articles by each word of their names, for one workspace. */
export async function insertNames(
  sql: Transaction<Tables>,
  workspace: number,
  names: readonly KnownNames[],
): Promise<void> {
  const forms = new Map(names.flatMap((one) => one.forms.map((row) => [`${row.key}\n${row.form}`, row] as const)));
  await eachBatch([...forms.values()], null, (batch) =>
    sql
      .insertInto('name_forms')
      .values(batch.map((row) => ({ workspace, ...row })))
      .onConflict((same) => same.doNothing())
      .execute(),
  );
  const words = new Map(names.flatMap((one) => one.words.map((row) => [`${row.word}\n${row.key}`, row] as const)));
  await eachBatch([...words.values()], null, (batch) =>
    sql
      .insertInto('name_words')
      .values(batch.map((row) => ({ workspace, ...row })))
      .onConflict((same) => same.doNothing())
      .execute(),
  );
}
