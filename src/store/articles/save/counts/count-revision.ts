import { sql as raw, type Transaction } from 'kysely';
import { noteChanges, numberChanges } from '../../../editions/story-changes.ts';
import { engineOf } from '../../../engines/engine-of.ts';
import { REVISION } from '../../../revision.ts';
import type { Tables } from '../../../tables.ts';

/** The name of the mark that counts the changes of one workspace's articles. */
export function toRevisionMark(workspace: number): string {
  return `${REVISION} ${workspace}`;
}

/** The name of the mark that says in which revision an article was last taken away from a workspace. */
export function toRemovalMark(workspace: number): string {
  return `articles removed ${workspace}`;
}

/**
 * Counts every change, of the workspace and of all, so that whatever depends on the articles knows when to refresh; sights
 * written in this transaction get the number. At the end of a transaction.
 */
export async function countRevision(sql: Transaction<Tables>, workspace: number): Promise<void> {
  const own = toRevisionMark(workspace);
  await sql
    .insertInto('marks')
    .values([REVISION, own].map((name) => ({ name, value: '1' })))
    .onConflict((same) =>
      same.column('name').doUpdateSet({ value: raw<string>`cast(cast(marks.value as integer) + 1 as text)` }),
    )
    .execute();
  const { value } = await sql.selectFrom('marks').select('value').where('name', '=', own).executeTakeFirstOrThrow();
  const changed = await sql
    .selectFrom('sights')
    .select('story')
    .distinct()
    .where('workspace', '=', workspace)
    .where('changed', '=', 0)
    .execute();
  if (changed.length > 0)
    await noteChanges(
      sql,
      workspace,
      new Set(changed.flatMap(({ story }) => ['', ...(story === null ? [] : [story])])),
    );
  await numberChanges(sql, workspace, Number(value));
  await sql
    .updateTable('sights')
    .set({ changed: Number(value) })
    .where('workspace', '=', workspace)
    .where('changed', '=', 0)
    .execute();
  await engineOf(sql).notify(sql, 'articles');
}

/** Notes that articles were taken away, after the revision was counted. */
export async function noteRemoval(sql: Transaction<Tables>, workspace: number): Promise<void> {
  const { value } = await sql
    .selectFrom('marks')
    .select('value')
    .where('name', '=', toRevisionMark(workspace))
    .executeTakeFirstOrThrow();
  await sql
    .insertInto('marks')
    .values({ name: toRemovalMark(workspace), value })
    .onConflict((same) => same.column('name').doUpdateSet({ value }))
    .execute();
}
