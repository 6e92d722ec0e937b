import type { Kysely } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { createRefiling } from '../reports/create-refiling.ts';
import { toFiledSight } from '../reports/filed-sight.ts';
import { countRevision, noteRemoval } from './counts/count-revision.ts';
import { dropUnseen } from './drop-unseen.ts';
import { readSights } from './read-before.ts';

/** Takes articles away from a workspace, in one transaction; what no other workspace sees is deleted. */
export async function removeArticles(sql: Kysely<Tables>, workspace: number, ids: readonly string[]): Promise<void> {
  await sql.transaction().execute(async (transaction) => {
    const { lockSaves, texts } = engineOf(transaction);
    await lockSaves(transaction, workspace);
    const sights = [...(await readSights(transaction, workspace, ids)).values()].flat();
    if (sights.length === 0) return;
    const refiling = createRefiling(transaction, workspace);
    await refiling.leave(sights.map(toFiledSight));
    const ofThem = texts(sights.map(({ id }) => id));
    await transaction.deleteFrom('sights').where('workspace', '=', workspace).where('id', 'in', ofThem).execute();
    const versions = await transaction
      .deleteFrom('revisions')
      .where('workspace', '=', workspace)
      .where('id', 'in', ofThem)
      .returning('article')
      .execute();
    await transaction
      .deleteFrom('earlier_dates')
      .where('workspace', '=', workspace)
      .where('id', 'in', ofThem)
      .execute();
    await refiling.finish();
    await dropUnseen(
      transaction,
      [...sights, ...versions].map(({ article }) => article),
    );
    await countRevision(transaction, workspace);
    await noteRemoval(transaction, workspace);
  });
}
