import { sql as raw, type Transaction } from 'kysely';
import { decodeJson } from '../decode.ts';
import { decodeTexts } from '../ledger/decode-subscription.ts';
import type { Tables } from '../tables.ts';

/** Makes a workspace's subscriptions and rulings of one story name another, each once; what they have posted stays recorded. */
export async function followStory(
  sql: Transaction<Tables>,
  workspace: number,
  from: string,
  into: string,
): Promise<void> {
  await sql
    .updateTable('rulings')
    .set({ story: into })
    .where('workspace', '=', workspace)
    .where('story', '=', from)
    .execute();
  const desk = raw<string>`(select name from workspaces where number = ${workspace})`;
  const rows = await sql
    .selectFrom('subscriptions')
    .select(['id', 'stories', 'version'])
    .where('desk', '=', desk)
    .where('stories', 'is not', null)
    .execute();
  for (const { id, stories, version } of rows) {
    const followed = decodeJson(stories ?? '[]', decodeTexts);
    if (!followed.includes(from)) continue;
    const others = followed.filter((slug) => slug !== from && slug !== into);
    await sql
      .updateTable('subscriptions')
      .set({ stories: JSON.stringify([...others, into].sort()), version: version + 1 })
      .where('id', '=', id)
      .execute();
  }
}
