import type { Kysely } from 'kysely';
import type { Story } from '../../core/stories/story.ts';
import { decodeJson } from '../decode.ts';
import type { Tables } from '../tables.ts';
import { decodeStory } from './decode-story.ts';

/** How many drafts of a workspace are kept besides the newest. */
const OLDER_DRAFTS_KEPT = 199;

/** A draft's number is never reused, so that an old button cannot mean a newer draft. */
export async function keepDraft(sql: Kysely<Tables>, workspace: number, draft: Story): Promise<number> {
  return sql.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('story_drafts')
      .values({ workspace, draft: JSON.stringify(draft) })
      .returning('id')
      .executeTakeFirstOrThrow();
    const old = await transaction
      .selectFrom('story_drafts')
      .select('id')
      .where('workspace', '=', workspace)
      .orderBy('id', 'desc')
      .limit(1)
      .offset(OLDER_DRAFTS_KEPT + 1)
      .executeTakeFirst();
    if (old)
      await transaction
        .deleteFrom('story_drafts')
        .where('workspace', '=', workspace)
        .where('id', '<=', old.id)
        .execute();
    return id;
  });
}

export async function queryDraft(sql: Kysely<Tables>, workspace: number, id: number): Promise<Story | undefined> {
  const row = await sql
    .selectFrom('story_drafts')
    .select('draft')
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && decodeJson(row.draft, decodeStory);
}
