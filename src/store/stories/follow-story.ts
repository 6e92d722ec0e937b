import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** Makes subscriptions of one story name another, each once; what they have posted stays recorded. */
export async function followStory(sql: Transaction<Tables>, from: string, into: string): Promise<void> {
  const rows = await sql
    .selectFrom('subscriptions')
    .select(['id', 'stories', 'version'])
    .where('stories', 'is not', null)
    .execute();
  for (const { id, stories, version } of rows) {
    const followed = JSON.parse(stories ?? '[]') as string[];
    if (!followed.includes(from)) continue;
    const others = followed.filter((slug) => slug !== from && slug !== into);
    await sql
      .updateTable('subscriptions')
      .set({ stories: JSON.stringify([...others, into].sort()), version: version + 1 })
      .where('id', '=', id)
      .execute();
  }
}
