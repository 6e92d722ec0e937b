import { type Kysely, sql as raw } from 'kysely';
import type { Channel } from '../../core/channels/channel.ts';
import { instantOfRow } from '../ledger/rows.ts';
import type { Claim, OutboxPost } from '../port/outbox.ts';
import type { Tables } from '../tables.ts';

type Row = { id: number; key: string; card: string; attempts: number; maybe_sent: number; created_at: number };

/**
 * Claims a channel's oldest open post. If another process's claim on it expired, it may have been sent already. Of two
 * processes, the second waits for the first and finds it claimed: skipping it would send the channel's next post too early.
 */
export async function claimPost(
  sql: Kysely<Tables>,
  channel: Channel,
  { now, until, owner }: Claim,
): Promise<OutboxPost | undefined> {
  const { rows } = await raw<Row>`
    update outbox set
      maybe_sent = case when state = 'sending' then 1 else maybe_sent end,
      state = 'sending', owner = ${owner}, ready_at = ${until.epochMilliseconds}, attempts = attempts + 1
    where state in ('waiting', 'sending') and ready_at <= ${now.epochMilliseconds} and id = (
      select min(id) from outbox
      where state in ('waiting', 'sending')
        and platform = ${channel.platform} and workspace = ${channel.workspace} and channel = ${channel.id}
    )
    returning id, key, card, attempts, maybe_sent, created_at`.execute(sql);
  const [row] = rows;
  if (!row) return undefined;
  const { id, key, card, attempts } = row;
  const decidedAt = instantOfRow(row.created_at);
  return { id, key, channel, card, attempts, maybeSent: row.maybe_sent === 1, decidedAt };
}

export async function releasePosts(sql: Kysely<Tables>, owner: string, now: Temporal.Instant): Promise<number> {
  const { numUpdatedRows } = await sql
    .updateTable('outbox')
    .set({ ready_at: now.epochMilliseconds })
    .where('state', '=', 'sending')
    .where('owner', '=', owner)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
