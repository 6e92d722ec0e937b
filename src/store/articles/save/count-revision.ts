import { sql as raw, type Transaction } from 'kysely';
import { REVISION } from '../../revision.ts';
import type { Tables } from '../../tables.ts';

/** The name of the mark that counts the changes of one workspace's articles. */
export function toRevisionMark(workspace: number): string {
  return `${REVISION} ${workspace}`;
}

/** Counts every change, of the workspace and of all, so that whatever depends on the articles knows when to refresh. */
export async function countRevision(sql: Transaction<Tables>, workspace: number): Promise<void> {
  await sql
    .insertInto('marks')
    .values([REVISION, toRevisionMark(workspace)].map((name) => ({ name, value: '1' })))
    .onConflict((same) =>
      same.column('name').doUpdateSet({ value: raw<string>`cast(cast(marks.value as integer) + 1 as text)` }),
    )
    .execute();
}
