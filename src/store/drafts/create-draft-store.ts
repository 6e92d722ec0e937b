import type { ExpressionBuilder, Kysely, Selectable } from 'kysely';
import { decodeJson } from '../decode.ts';
import { toChannel } from '../ledger/rows.ts';
import type { DraftKey, DraftStore, TextDraft } from '../port/drafts.ts';
import type { Tables } from '../tables.ts';
import { addDraft } from './add-draft.ts';
import { decodeSaid } from './decode-said.ts';

/** Pasted texts that are not saved yet, in SQL. */
export function createDraftStore(sql: Kysely<Tables>): DraftStore {
  return {
    add: (draft, madeAt) => addDraft(sql, draft, madeAt),
    async find(key) {
      const row = await sql.selectFrom('text_drafts').selectAll().where(isOpen(key)).executeTakeFirst();
      return row && toDraft(row);
    },
    async say(key, said) {
      const changed = { said: JSON.stringify(said) };
      const { numUpdatedRows } = await sql
        .updateTable('text_drafts')
        .set(changed)
        .where(isOpen(key))
        .executeTakeFirst();
      return numUpdatedRows > 0;
    },
    async claim(key, until) {
      const changed = { claimed_until: until.epochMilliseconds };
      const { numUpdatedRows } = await sql
        .updateTable('text_drafts')
        .set(changed)
        .where(isOpen(key))
        .executeTakeFirst();
      return numUpdatedRows > 0;
    },
    async release(id) {
      await sql.updateTable('text_drafts').set({ claimed_until: 0 }).where('id', '=', id).execute();
    },
    async drop(key) {
      const { numDeletedRows } = await sql.deleteFrom('text_drafts').where(isOpen(key)).executeTakeFirst();
      return numDeletedRows > 0;
    },
    async remove(id) {
      await sql.deleteFrom('text_drafts').where('id', '=', id).execute();
    },
    async tidy(madeBefore) {
      const made = madeBefore.epochMilliseconds;
      const { numDeletedRows } = await sql.deleteFrom('text_drafts').where('made_at', '<', made).executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

function isOpen({ id, workspace: { platform, workspace }, madeAfter, now }: DraftKey) {
  return ({ eb, and }: ExpressionBuilder<Tables, 'text_drafts'>) =>
    and([
      eb('id', '=', id),
      eb('platform', '=', platform),
      eb('workspace', '=', workspace),
      eb('made_at', '>', madeAfter.epochMilliseconds),
      eb('claimed_until', '<=', now.epochMilliseconds),
    ]);
}

function toDraft(row: Selectable<Tables['text_drafts']>): TextDraft {
  return {
    id: row.id,
    channel: toChannel(row),
    user: row.user,
    text: row.text,
    said: decodeJson(row.said, decodeSaid),
  };
}
