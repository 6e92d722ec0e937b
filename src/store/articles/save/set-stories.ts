import type { Kysely } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { StoryChange } from '../../port/articles.ts';
import type { Tables } from '../../tables.ts';
import { createRefiling } from '../reports/create-refiling.ts';
import { toFiledSight } from '../reports/filed-sight.ts';
import { countRevision } from './counts/count-revision.ts';
import { readSights } from './read-before.ts';
import { writeSights } from './write-sights.ts';

/**
 * Moves articles of a workspace to other stories, or notes how strongly they belong; counts as one change. A report is of one
 * story, so they are filed again.
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
    const before = await readSights(transaction, workspace, [...wanted.keys()]);
    const after = [...before.values()].map((sight) => {
      const change = wanted.get(sight.id);
      const story = change ? change.story : sight.story;
      const weak = Number(change?.isWeak ?? false);
      const isMoved = story !== sight.story || weak !== sight.weak;
      const report = isMoved ? sight.article : sight.report;
      return { isMoved, sight: { ...sight, story, weak, report, why: JSON.stringify(change?.why ?? []) } };
    });
    const moved = after.filter(({ isMoved }) => isMoved).map(({ sight }) => sight);
    const refiling = createRefiling(transaction, workspace);
    await refiling.leave(moved.flatMap(({ id }) => before.get(id) ?? []).map(toFiledSight));
    await writeSights(
      transaction,
      after.map(({ sight }) => sight),
    );
    await refiling.enter(moved.map(toFiledSight));
    await refiling.finish();
    await countRevision(transaction, workspace);
  });
}
