import type { Kysely } from 'kysely';
import type { Channel } from '../../core/channels/channel.ts';
import { toChannelColumns } from '../ledger/rows.ts';
import type { Outbox } from '../port/outbox.ts';
import type { Tables } from '../tables.ts';

type Again = Parameters<Outbox['again']>[1];

export async function sent(sql: Kysely<Tables>, id: number, message: string, at: Temporal.Instant): Promise<void> {
  await sql
    .updateTable('outbox')
    .set({ state: 'sent', message, reason: null, owner: null, ended_at: at.epochMilliseconds })
    .where('id', '=', id)
    .execute();
}

export async function findPosted(sql: Kysely<Tables>, channel: Channel, key: string): Promise<string | undefined> {
  const row = await sql
    .selectFrom('outbox')
    .select('card')
    .where('key', '=', key)
    .where((eb) => eb.and(toChannelColumns(channel)))
    .executeTakeFirst();
  return row?.card;
}

export async function again(
  sql: Kysely<Tables>,
  id: number,
  { readyAt, reason, maybeSent, isCounted }: Again,
): Promise<void> {
  await sql
    .updateTable('outbox')
    .set(({ eb }) => ({
      state: 'waiting',
      owner: null,
      ready_at: readyAt.epochMilliseconds,
      reason,
      maybe_sent: maybeSent ? 1 : 0,
      attempts: eb('attempts', '-', isCounted ? 0 : 1),
    }))
    .where('id', '=', id)
    .execute();
}

export async function dead(sql: Kysely<Tables>, id: number, reason: string, at: Temporal.Instant): Promise<void> {
  await sql
    .updateTable('outbox')
    .set({ state: 'dead', owner: null, reason, ended_at: at.epochMilliseconds })
    .where('id', '=', id)
    .execute();
}

export async function deadChannel(
  sql: Kysely<Tables>,
  channel: Channel,
  reason: string,
  at: Temporal.Instant,
): Promise<number> {
  const result = await sql
    .updateTable('outbox')
    .set({ state: 'dead', owner: null, reason, ended_at: at.epochMilliseconds })
    .where('state', 'in', ['waiting', 'sending'])
    .where((eb) => eb.and(toChannelColumns(channel)))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export async function hurryPosts(
  sql: Kysely<Tables>,
  now: Temporal.Instant,
  claimsUntil: Temporal.Instant,
): Promise<void> {
  const most = [
    ['waiting', now.epochMilliseconds],
    ['sending', claimsUntil.epochMilliseconds],
  ] as const;
  for (const [state, ready_at] of most)
    await sql
      .updateTable('outbox')
      .set({ ready_at })
      .where('state', '=', state)
      .where('ready_at', '>', ready_at)
      .execute();
}

export async function forgetSentPosts(sql: Kysely<Tables>, before: Temporal.Instant): Promise<number> {
  const result = await sql
    .deleteFrom('outbox')
    .where('state', '=', 'sent')
    .where('ended_at', '<', before.epochMilliseconds)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
