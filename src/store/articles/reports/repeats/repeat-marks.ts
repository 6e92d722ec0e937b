import { sql as raw, type Transaction } from 'kysely';
import { engineOf } from '../../../engines/engine-of.ts';
import type { Tables } from '../../../tables.ts';
import { eachBatch } from '../../save/each-batch.ts';
import { REPEATS } from '../../save/rows/row-targets.ts';
import { type FiledStory, isFiledIn } from '../filed-sight.ts';

/** A row that is not shown, and the one that is shown for it. */
export type Repeat = Omit<Tables['repeats'], 'workspace'>;

/** The marks of a story with some values in a column: the articles that repeat, or the rows that are repeated. */
export async function readMarks(
  sql: Transaction<Tables>,
  filed: FiledStory,
  column: 'article' | 'first',
  values: readonly number[],
): Promise<readonly Repeat[]> {
  if (values.length === 0) return [];
  const isKind = column === 'first' ? raw`repeats.kind = 'quote'` : raw`repeats.kind in ('quote', 'paragraph')`;
  // "Cross join" has SQLite look up each value.
  const { rows } = await raw<Repeat>`
    select repeats.kind, repeats.row, repeats.rank, repeats.first, repeats.article
    from ${engineOf(sql).numbers(values)} as wanted cross join repeats cross join sights
    where ${raw.ref(`repeats.${column}`)} = wanted.value and repeats.workspace = ${filed.workspace} and ${isKind}
      and sights.article = repeats.article and sights.rank = repeats.rank and ${isFiledIn(filed)}`.execute(sql);
  return rows;
}

/** Writes what differs. */
export async function replaceMarks(
  sql: Transaction<Tables>,
  workspace: number,
  old: readonly Repeat[],
  wanted: readonly Repeat[],
): Promise<{ readonly gone: readonly Repeat[]; readonly added: readonly Repeat[] }> {
  const keyOf = ({ kind, row, rank, first }: Repeat) => `${kind} ${row} ${rank} ${first}`;
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
  for (const some of Map.groupBy(repeats, ({ kind, rank }) => `${kind} ${rank}`).values())
    await eachBatch(some, null, (batch) =>
      sql
        .deleteFrom('repeats')
        .where('workspace', '=', workspace)
        .where('kind', '=', batch[0]?.kind ?? 'quote')
        .where('rank', '=', batch[0]?.rank ?? 0)
        .where('row', 'in', engineOf(sql).numbers(batch.map(({ row }) => row)))
        .execute(),
    );
}
