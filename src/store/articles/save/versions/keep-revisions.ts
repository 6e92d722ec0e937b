import type { Transaction } from 'kysely';
import type { FindingsChange } from '../../../../core/reports/findings-change.ts';
import { engineOf } from '../../../engines/engine-of.ts';
import type { Tables } from '../../../tables.ts';

/** How many earlier versions are kept of an article that changes at every poll, such as a live page. */
const MAX_REVISIONS_KEPT = 20;

export type Corrected = {
  readonly id: string;
  /** The version before. */
  readonly article: number;
  readonly change: FindingsChange;
};

/** Keeps the versions that are about to be replaced, and what the new ones change; returns versions dropped for them. */
export async function keepRevisions(
  sql: Transaction<Tables>,
  workspace: number,
  corrected: readonly Corrected[],
  at: Temporal.Instant,
): Promise<readonly number[]> {
  if (corrected.length === 0) return [];
  const known = await sql
    .selectFrom('revisions')
    .select(['id', 'number'])
    .where('workspace', '=', workspace)
    .where('id', 'in', engineOf(sql).texts(corrected.map(({ id }) => id)))
    .execute();
  const numbers = Map.groupBy(known, ({ id }) => id);
  const dropped: number[] = [];
  for (const { id, article, change } of corrected) {
    const number = Math.max(0, ...(numbers.get(id) ?? []).map((revision) => revision.number)) + 1;
    const row = { workspace, id, number, seen_at: at.epochMilliseconds, article, change: JSON.stringify(change) };
    await sql.insertInto('revisions').values(row).execute();
    const oldest = await sql
      .deleteFrom('revisions')
      .where('workspace', '=', workspace)
      .where('id', '=', id)
      .where('number', '<=', number - MAX_REVISIONS_KEPT)
      .returning('article')
      .execute();
    dropped.push(...oldest.map((revision) => revision.article));
  }
  return dropped;
}
