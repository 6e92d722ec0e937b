import type { Kysely } from 'kysely';
import type { Asking, Askings } from '../editions.ts';
import type { Tables } from '../tables.ts';

/** When people of a workspace last asked, as marks of the workspace: they go with it. */
export function createAskings(sql: Kysely<Tables>, questions: Kysely<Tables>, workspace: string): Askings {
  // A mark belongs to the workspace whose name ends its own.
  const nameOf = ({ story, asker }: Asking) => `asked ${story} ${asker} ${workspace}`;
  return {
    async last(asking) {
      const row = await questions
        .selectFrom('marks')
        .select('value')
        .where('name', '=', nameOf(asking))
        .executeTakeFirst();
      return row?.value ?? null;
    },
    async remember(asking, day) {
      await sql
        .insertInto('marks')
        .values({ name: nameOf(asking), value: day })
        .onConflict((same) => same.column('name').doUpdateSet({ value: day }))
        .execute();
    },
  };
}
