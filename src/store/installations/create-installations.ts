import type { Kysely } from 'kysely';
import type { InstallationStore } from '../port/workspaces/installations.ts';
import type { Tables } from '../tables.ts';

/** Installations in SQL. */
export function createInstallations(sql: Kysely<Tables>): InstallationStore {
  return {
    async save(workspace, sealed) {
      await sql
        .insertInto('installations')
        .values({ workspace, sealed })
        .onConflict((conflict) => conflict.column('workspace').doUpdateSet({ sealed }))
        .execute();
    },
    async find(workspace) {
      const row = await sql
        .selectFrom('installations')
        .select('sealed')
        .where('workspace', '=', workspace)
        .executeTakeFirst();
      return row?.sealed ?? null;
    },
    async remove(workspace) {
      await sql.deleteFrom('installations').where('workspace', '=', workspace).execute();
    },
    list: () => sql.selectFrom('installations').select(['workspace', 'sealed']).orderBy('workspace').execute(),
  };
}
