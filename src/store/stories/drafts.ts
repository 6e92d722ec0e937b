import type { Kysely } from 'kysely';
import type { Story } from '../../core/stories/story.ts';
import type { Tables } from '../tables.ts';

const MOST_KEPT = 200;

/** A draft's number is never reused, so that an old button cannot mean a newer draft. */
export async function keepDraft(sql: Kysely<Tables>, draft: Story): Promise<number> {
  return sql.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('story_drafts')
      .values({ draft: JSON.stringify(draft) })
      .returning('id')
      .executeTakeFirstOrThrow();
    await transaction
      .deleteFrom('story_drafts')
      .where('id', '<=', id - MOST_KEPT)
      .execute();
    return id;
  });
}

export async function queryDraft(sql: Kysely<Tables>, id: number): Promise<Story | undefined> {
  const row = await sql.selectFrom('story_drafts').select('draft').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.draft) as Story);
}
