import type { Kysely } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import type { StoryStore } from '../port/stories.ts';
import type { Tables } from '../tables.ts';
import type { WorkspaceNumber } from '../workspaces/number-of.ts';
import { keepDraft, queryDraft } from './drafts.ts';
import { followStory } from './follow-story.ts';
import { listOverlays, writeOverlays } from './overlays.ts';

/** The stories that a workspace made in its chat, and its changes to stories, in SQL. */
export function createStoryStore(sql: Kysely<Tables>, { find, make }: WorkspaceNumber): StoryStore {
  return {
    list: async () => listOverlays(sql, await find()),
    async save(overlays) {
      const workspace = await make();
      await sql.transaction().execute(async (transaction) => {
        await writeOverlays(transaction, workspace, overlays);
        await engineOf(transaction).notify(transaction, 'stories');
      });
    },
    async saveAndFollow(overlays, { from, into }) {
      const workspace = await make();
      await sql.transaction().execute(async (transaction) => {
        await writeOverlays(transaction, workspace, overlays);
        await followStory(transaction, workspace, from, into);
        await engineOf(transaction).notify(transaction, 'stories');
      });
    },
    keepDraft: async (draft) => keepDraft(sql, await make(), draft),
    draft: async (id) => queryDraft(sql, await find(), id),
  };
}
