import type { Kysely } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { StoryChange } from '../../port/articles.ts';
import type { Tables } from '../../tables.ts';
import { createRefiling } from '../reports/create-refiling.ts';
import { toFiledSight } from '../reports/filed-sight.ts';
import { countRevision } from './counts/count-revision.ts';
import { readSights } from './read-before.ts';
import { listEntered, listLeft, toSights } from './sight-rows.ts';
import { replaceSights } from './write-sights.ts';

/**
 * Says to which stories articles of a workspace belong, and how strongly; counts as one change. A report is of one story, so
 * they are filed again.
 */
export async function setStories(
  sql: Kysely<Tables>,
  workspace: number,
  changes: readonly StoryChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await sql.transaction().execute(async (transaction) => {
    await engineOf(transaction).lockSaves(transaction, workspace);
    const wanted = new Map(changes.map((change) => [change.id, change]));
    const found = await readSights(transaction, workspace, [...wanted.keys()]);
    const rows = [...found.values()].flatMap((before) => {
      const [main] = before;
      const change = main && wanted.get(main.id);
      return main && change ? [{ before, after: toSights(main, change) }] : [];
    });
    const refiling = createRefiling(transaction, workspace);
    await refiling.leave(rows.flatMap(listLeft).map(toFiledSight));
    await replaceSights(transaction, workspace, rows);
    await refiling.enter(rows.flatMap(listEntered).map(toFiledSight));
    await refiling.finish();
    await countRevision(transaction, workspace);
  });
}
