import type { Kysely } from 'kysely';
import type { NewPost } from '../ledger.ts';
import type { Tables } from '../tables.ts';
import { toChannelColumns } from './rows.ts';

/** Posts into the outbox, ready at once; `subscription` is null for what no subscription asked for. */
export async function insertPosts(
  sql: Kysely<Tables>,
  posts: readonly NewPost[],
  subscription: number | null,
  at: Temporal.Instant,
): Promise<void> {
  if (posts.length === 0) return;
  const now = at.epochMilliseconds;
  await sql
    .insertInto('outbox')
    .values(
      posts.map(({ key, channel, card }) => ({
        ...toChannelColumns(channel),
        key,
        card,
        subscription,
        state: 'waiting' as const,
        ready_at: now,
        created_at: now,
      })),
    )
    .execute();
}
