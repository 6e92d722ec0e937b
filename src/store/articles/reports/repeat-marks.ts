import type { Transaction } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { eachBatch } from '../save/each-batch.ts';
import { REPEATS } from '../save/rows/row-targets.ts';

/** A row that is not shown, and the one that is shown for it. */
export type Repeat = Omit<Tables['repeats'], 'workspace'>;

/** The marks of a workspace with some values in a column: the articles that repeat, or the rows that are repeated. */
export async function readMarks(
  sql: Transaction<Tables>,
  workspace: number,
  column: 'article' | 'first',
  values: readonly number[],
): Promise<readonly Repeat[]> {
  if (values.length === 0) return [];
  return sql
    .selectFrom('repeats')
    .select(['kind', 'row', 'first', 'article'])
    .where('workspace', '=', workspace)
    .where('kind', 'in', column === 'first' ? ['quote'] : ['quote', 'paragraph'])
    .where(column, 'in', engineOf(sql).numbers(values))
    .execute();
}

/** Writes what differs. */
export async function replaceMarks(
  sql: Transaction<Tables>,
  workspace: number,
  old: readonly Repeat[],
  wanted: readonly Repeat[],
): Promise<{ readonly gone: readonly Repeat[]; readonly added: readonly Repeat[] }> {
  const keyOf = ({ kind, row, first }: Repeat) => `${kind} ${row} ${first}`;
  const [before, after] = [new Set(old.map(keyOf)), new Set(wanted.map(keyOf))];
  const gone = old.filter((repeat) => !after.has(keyOf(repeat)));
  const added = wanted.filter((repeat) => !before.has(keyOf(repeat)));
  await deleteRepeats(sql, workspace, gone);
  await eachBatch(added, null, (batch) =>
    engineOf(sql).insertRows(
      sql,
      REPEATS,
      batch.map((repeat) => ({ workspace, ...repeat })),
    ),
  );
  return { gone, added };
}

async function deleteRepeats(sql: Transaction<Tables>, workspace: number, repeats: readonly Repeat[]): Promise<void> {
  for (const [kind, some] of Map.groupBy(repeats, (repeat) => repeat.kind))
    await eachBatch(some, null, (batch) =>
      sql
        .deleteFrom('repeats')
        .where('workspace', '=', workspace)
        .where('kind', '=', kind)
        .where('row', 'in', engineOf(sql).numbers(batch.map(({ row }) => row)))
        .execute(),
    );
}
