import type { Kysely } from 'kysely';
import { toBatches } from '../../core/concurrency/to-batches.ts';
import type { NewPost } from '../port/ledger.ts';
import type { Tables } from '../tables.ts';
import { toChannelColumns } from './rows.ts';

/** Puts posts into the outbox, ready to send; `subscription` is null for a post that belongs to none. */
export async function insertPosts(
  sql: Kysely<Tables>,
  posts: readonly NewPost[],
  subscription: number | null,
  at: Temporal.Instant,
): Promise<void> {
  const now = at.epochMilliseconds;
  const rows = posts.map(({ key, channel, card }) => ({
    ...toChannelColumns(channel),
    key,
    card,
    subscription,
    state: 'waiting' as const,
    ready_at: now,
    created_at: now,
  }));
  for (const batch of toBatches(rows, ({ card }) => card.length))
    await sql.insertInto('outbox').values(batch).execute();
}
