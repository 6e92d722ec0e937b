import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** The number that a workspace has in the rows. */
export type WorkspaceNumber = {
  /** For reading: 0, which no row has, as long as the workspace was never written. Asked before a transaction begins. */
  find(): Promise<number>;
  /** For writing: gives it a number if it has none. Asked before a transaction begins, not within it. */
  make(): Promise<number>;
  /** After the workspace was deleted: its number is looked up again. */
  forget(): void;
};

/** The number never changes, so it is looked up once. `questions` is the connection for reading. */
export function numberOf(name: string, sql: Kysely<Tables>, questions: Kysely<Tables>): WorkspaceNumber {
  let known = 0;

  async function find(from: Kysely<Tables>): Promise<number> {
    if (known === 0) {
      const found = await from.selectFrom('workspaces').select('number').where('name', '=', name).executeTakeFirst();
      known = found?.number ?? 0;
    }
    return known;
  }

  return {
    find: () => find(questions),
    async make() {
      if ((await find(sql)) === 0)
        await sql
          .insertInto('workspaces')
          .values({ name, made_at: 0 })
          .onConflict((same) => same.column('name').doNothing())
          .execute();
      return find(sql);
    },
    forget() {
      known = 0;
    },
  };
}
