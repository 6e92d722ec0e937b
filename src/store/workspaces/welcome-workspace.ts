import type { Kysely } from 'kysely';
import { insertPosts } from '../ledger/insert-posts.ts';
import type { NewPost } from '../port/ledger.ts';
import type { Tables } from '../tables.ts';

/** Writes the post that welcomes a workspace, unless one was written before; both or neither. Returns whether it did. */
export async function welcomeWorkspace(
  sql: Kysely<Tables>,
  name: string,
  post: NewPost,
  at: Temporal.Instant,
): Promise<boolean> {
  return sql.transaction().execute(async (transaction) => {
    const welcomed = await transaction
      .insertInto('marks')
      .values({ name: `welcomed ${name}`, value: at.toString() })
      .onConflict((known) => known.column('name').doNothing())
      .returning('name')
      .executeTakeFirst();
    if (!welcomed) return false;
    await insertPosts(transaction, [post], null, at);
    return true;
  });
}
