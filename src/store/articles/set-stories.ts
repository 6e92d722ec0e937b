import { type Kysely, sql as raw, type Transaction } from 'kysely';
import type { StoryChange } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { countRevision } from './count-revision.ts';

const FOUND = ['paragraphs', 'quotes', 'key_dates', 'people'] as const;

/** Moves articles, with all that was found in them, to other stories; counted as one change. */
export async function setStories(sql: Kysely<Tables>, changes: readonly StoryChange[]): Promise<void> {
  if (changes.length === 0) return;
  await sql.transaction().execute(async (transaction) => {
    for (const change of changes) await setStory(transaction, change);
    await countRevision(transaction);
  });
}

async function setStory(sql: Transaction<Tables>, { id, story, why }: StoryChange): Promise<void> {
  await sql
    .updateTable('articles')
    .set({ story, why: JSON.stringify(why), head: raw<string>`json_set(head, '$.story', ${story})` })
    .where('id', '=', id)
    .execute();
  for (const table of FOUND) await sql.updateTable(table).set({ story }).where('article', '=', id).execute();
}
