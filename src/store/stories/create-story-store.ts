import type { Kysely } from 'kysely';
import type { StoryStore } from '../stories.ts';
import type { Tables } from '../tables.ts';
import { keepDraft, queryDraft } from './drafts.ts';
import { followStory } from './follow-story.ts';
import { listOverlays, writeOverlays } from './overlays.ts';

/** The chat's stories and changes to stories, in SQL. */
export function createStoryStore(sql: Kysely<Tables>): StoryStore {
  return {
    list: () => listOverlays(sql),
    save: (overlays) => sql.transaction().execute((transaction) => writeOverlays(transaction, overlays)),
    saveAndFollow: (overlays, { from, into }) =>
      sql.transaction().execute(async (transaction) => {
        await writeOverlays(transaction, overlays);
        await followStory(transaction, from, into);
      }),
    keepDraft: (draft) => keepDraft(sql, draft),
    draft: (id) => queryDraft(sql, id),
  };
}
