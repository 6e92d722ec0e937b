import type { Kysely, Transaction } from 'kysely';
import { toNameCorrections } from '../../core/rulings/ruling.ts';
import { countRevision } from '../articles/save/counts/count-revision.ts';
import { noteAllChanges } from '../editions/story-changes.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { RulingStore } from '../port/rulings.ts';
import type { Tables } from '../tables.ts';
import type { WorkspaceNumber } from '../workspaces/number-of.ts';
import { toRuling } from './decode-ruling.ts';

/** What the team of a workspace decided, in SQL; `questions` is the connection for reading. */
export function createRulingStore(
  sql: Kysely<Tables>,
  questions: Kysely<Tables>,
  { find, make }: WorkspaceNumber,
): RulingStore {
  async function list() {
    const rows = await questions
      .selectFrom('rulings')
      .selectAll()
      .where('workspace', '=', await find())
      .orderBy('number')
      .execute();
    return rows.map(toRuling);
  }

  /** One at a time in a workspace. What is made from articles is made again, as after a change of them. */
  async function change<T>(write: (transaction: Transaction<Tables>, workspace: number) => Promise<T>): Promise<T> {
    const workspace = await make();
    return sql.transaction().execute(async (transaction) => {
      await engineOf(transaction).lockSaves(transaction, workspace);
      const result = await write(transaction, workspace);
      await noteAllChanges(transaction, workspace);
      await countRevision(transaction, workspace);
      return result;
    });
  }

  return {
    list,
    names: async () => toNameCorrections(await list()),
    add: ({ decision, story, by }, at) =>
      change(async (transaction, workspace) => {
        const last = await transaction
          .selectFrom('rulings')
          .select('number')
          .where('workspace', '=', workspace)
          .orderBy('number', 'desc')
          .limit(1)
          .executeTakeFirst();
        const row = await transaction
          .insertInto('rulings')
          .values({
            workspace,
            number: (last?.number ?? 0) + 1,
            story,
            decision: JSON.stringify(decision),
            made_by: JSON.stringify(by),
            made_at: at.epochMilliseconds,
            undone_by: null,
            undone_at: null,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        return toRuling(row);
      }),
    undo: (number, by, at) =>
      change(async (transaction, workspace) => {
        const row = await transaction
          .updateTable('rulings')
          .set({ undone_by: JSON.stringify(by), undone_at: at.epochMilliseconds })
          .where('workspace', '=', workspace)
          .where('number', '=', number)
          .where('undone_at', 'is', null)
          .returningAll()
          .executeTakeFirst();
        return row && toRuling(row);
      }),
  };
}
