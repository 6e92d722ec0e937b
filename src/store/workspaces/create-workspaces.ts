import type { Kysely } from 'kysely';
import { OWN_WORKSPACE } from '../../core/channels/workspace-name.ts';
import type { Workspaces } from '../port/workspaces/workspaces.ts';
import type { Tables } from '../tables.ts';
import { countFetch } from './count-fetch.ts';
import { deleteWorkspace } from './delete-workspace.ts';
import { exportWorkspace } from './export-workspace.ts';
import { numberOf } from './number-of.ts';
import { shareArticles } from './share-articles.ts';
import { welcomeWorkspace } from './welcome-workspace.ts';

/**
 * Workspaces as a whole, in SQL; `questions` is the connection for reading. `onDeleted` is told the name of a workspace
 * whose number is no more.
 */
export function createWorkspaceStore(
  sql: Kysely<Tables>,
  questions: Kysely<Tables>,
  onDeleted: (name: string) => void,
): Workspaces {
  const find = async (name: string) => ({ name, number: await numberOf(name, sql, questions).find() });
  const make = async (name: string) => ({ name, number: await numberOf(name, sql, questions).make() });
  return {
    list: () => listWorkspaces(questions),
    open: (name, at) => openWorkspace(sql, name, at),
    welcome: (name, post, at) => welcomeWorkspace(sql, name, post, at),
    share: async (from, into, share) => shareArticles(sql, await make(from), await make(into), share),
    countFetch: async (name, day) => countFetch(sql, (await make(name)).number, day),
    async *export(name) {
      yield* exportWorkspace(questions, await find(name));
    },
    async delete(name) {
      const deleted = await deleteWorkspace(sql, await find(name));
      onDeleted(name);
      return deleted;
    },
  };
}

async function listWorkspaces(sql: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await sql.selectFrom('workspaces').select('name').orderBy('number').execute();
  const others = rows.map(({ name }) => name).filter((name) => name !== OWN_WORKSPACE);
  return [OWN_WORKSPACE, ...others];
}

/** A workspace that was written before it was opened has no time yet. */
async function openWorkspace(sql: Kysely<Tables>, name: string, at: Temporal.Instant): Promise<boolean> {
  const made_at = at.epochMilliseconds;
  const opened = await sql
    .insertInto('workspaces')
    .values({ name, made_at })
    .onConflict((known) => known.column('name').doUpdateSet({ made_at }).where('workspaces.made_at', '=', 0))
    .returning('number')
    .executeTakeFirst();
  return opened !== undefined;
}
