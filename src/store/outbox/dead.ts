import type { Kysely } from 'kysely';
import type { Channel } from '../../core/channels/channel.ts';
import { instantOfRow, toChannel, toChannelColumns } from '../ledger/rows.ts';
import type { DeadPost } from '../port/outbox.ts';
import type { Tables } from '../tables.ts';

/** Posts that failed for good, newest first. */
export async function listDead(
  sql: Kysely<Tables>,
  limit: number,
): Promise<{ readonly posts: readonly DeadPost[]; readonly total: number }> {
  const from = sql.selectFrom('outbox').where('state', '=', 'dead');
  const { total } = await from.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await from.selectAll().orderBy('id', 'desc').limit(limit).execute();
  const posts = rows.map((row) => ({
    id: row.id,
    channel: toChannel(row),
    reason: row.reason ?? '',
    attempts: row.attempts,
    endedAt: instantOfRow(row.ended_at ?? row.created_at),
  }));
  return { posts, total };
}

export async function revive(sql: Kysely<Tables>, channel: Channel | null, now: Temporal.Instant): Promise<number> {
  const update = sql
    .updateTable('outbox')
    .set({ state: 'waiting', attempts: 0, ready_at: now.epochMilliseconds, ended_at: null })
    .where('state', '=', 'dead');
  const chosen = channel === null ? update : update.where((eb) => eb.and(toChannelColumns(channel)));
  return Number((await chosen.executeTakeFirst()).numUpdatedRows);
}
