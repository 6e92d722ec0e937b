import { type Kysely, sql as raw } from 'kysely';
import type { Channel, PlatformName } from '../../core/channels/channel.ts';
import { instantOfRow, toChannel } from '../ledger/rows.ts';
import type { Tables } from '../tables.ts';

type Row = { platform: string; workspace: string; channel: string };

/** Channels whose oldest open post is ready; newer ones wait for it, so that the order is kept. */
export async function readyChannels(
  sql: Kysely<Tables>,
  platforms: readonly PlatformName[],
  now: Temporal.Instant,
  limit: number,
): Promise<readonly Channel[]> {
  if (platforms.length === 0) return [];
  const { rows } = await raw<Row>`
    select head.platform, head.workspace, head.channel
    from outbox as head
    where head.state in ('waiting', 'sending') and head.ready_at <= ${now.epochMilliseconds}
      and head.platform in (${raw.join(platforms)})
      and not exists (
        select 1 from outbox as earlier
        where earlier.state in ('waiting', 'sending') and earlier.platform = head.platform
          and earlier.workspace = head.workspace and earlier.channel = head.channel and earlier.id < head.id
      )
    order by head.ready_at, head.id
    limit ${limit}`.execute(sql);
  return rows.map(toChannel);
}

export async function countWaiting(sql: Kysely<Tables>): Promise<number> {
  const { count } = await sql
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', 'in', ['waiting', 'sending'])
    .executeTakeFirstOrThrow();
  return count;
}

export async function findOldest(sql: Kysely<Tables>): Promise<Temporal.Instant | null> {
  const { oldest } = await sql
    .selectFrom('outbox')
    .select(({ fn }) => fn.min<number | null>('created_at').as('oldest'))
    .where('state', 'in', ['waiting', 'sending'])
    .executeTakeFirstOrThrow();
  return oldest === null ? null : instantOfRow(oldest);
}
