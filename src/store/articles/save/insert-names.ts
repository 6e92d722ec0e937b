import type { Transaction } from 'kysely';
import type { KnownNames } from '../../../core/prepared/to-known-names.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { eachBatch } from './each-batch.ts';
import { NAME_FORMS, NAME_WORDS } from './rows/row-targets.ts';

/** Indexes everyone of some articles by each word of their names, for one workspace. */
export async function insertNames(
  sql: Transaction<Tables>,
  workspace: number,
  names: readonly KnownNames[],
): Promise<void> {
  const { insertRows } = engineOf(sql);
  const forms = new Map(names.flatMap((one) => one.forms.map((row) => [`${row.key}\n${row.form}`, row] as const)));
  await eachBatch([...forms.values()], null, (batch) =>
    insertRows(
      sql,
      NAME_FORMS,
      batch.map((row) => ({ workspace, ...row })),
    ),
  );
  const words = new Map(names.flatMap((one) => one.words.map((row) => [`${row.word}\n${row.key}`, row] as const)));
  await eachBatch([...words.values()], null, (batch) =>
    insertRows(
      sql,
      NAME_WORDS,
      batch.map((row) => ({ workspace, ...row })),
    ),
  );
}
