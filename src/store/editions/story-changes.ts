import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** Notes that stories ('': all articles) change in this transaction; `numberChanges` says in which revision, at its end. */
export async function noteChanges(
  sql: Transaction<Tables>,
  workspace: number,
  stories: ReadonlySet<string>,
): Promise<void> {
  if (stories.size === 0) return;
  await sql
    .insertInto('story_changes')
    .values([...stories].map((story) => ({ workspace, story, revision: 0 })))
    .onConflict((same) => same.columns(['workspace', 'story']).doUpdateSet({ revision: 0 }))
    .execute();
}

/** The same of every story of the workspace. */
export async function noteAllChanges(sql: Transaction<Tables>, workspace: number): Promise<void> {
  await sql.updateTable('story_changes').set({ revision: 0 }).where('workspace', '=', workspace).execute();
}

export async function numberChanges(sql: Transaction<Tables>, workspace: number, revision: number): Promise<void> {
  await sql
    .updateTable('story_changes')
    .set({ revision })
    .where('workspace', '=', workspace)
    .where('revision', '=', 0)
    .execute();
}
