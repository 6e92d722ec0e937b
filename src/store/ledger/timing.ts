import type { Kysely } from 'kysely';
import { AT_ONCE_CRON } from '../../core/schedule/alert-pace.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Ledger } from '../port/ledger.ts';
import type { Tables } from '../tables.ts';
import { toSubscription } from './rows.ts';

type Change = Parameters<Ledger['change']>[1];

/**
 * Active subscriptions that are due; if there are none, this is one index lookup. Those that another process is settling
 * right now are left out.
 */
export async function findDue(
  sql: Kysely<Tables>,
  now: Temporal.Instant,
  limit: number,
): Promise<readonly Subscription[]> {
  const rows = await sql
    .selectFrom('subscriptions')
    .selectAll()
    .where('state', '=', 'active')
    .where('next_at', 'is not', null)
    .where('next_at', '<=', now.epochMilliseconds)
    .orderBy('next_at')
    .orderBy('id')
    .limit(limit)
    .modifyEnd(engineOf(sql).skipLocked)
    .execute();
  return rows.map(toSubscription);
}

export async function findAhead(
  sql: Kysely<Tables>,
  now: Temporal.Instant,
  afterId: number,
  limit: number,
): Promise<readonly Subscription[]> {
  const rows = await sql
    .selectFrom('subscriptions')
    .selectAll()
    .where('state', '=', 'active')
    .where('next_at', '>', now.epochMilliseconds)
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toSubscription);
}

export async function changeSubscription(
  sql: Kysely<Tables>,
  id: number,
  change: Change,
): Promise<Subscription | undefined> {
  const row = await sql
    .updateTable('subscriptions')
    .set(({ eb }) => ({
      state: change.state,
      note: change.note,
      since_at: change.since.epochMilliseconds,
      settled_at: change.settledAt.epochMilliseconds,
      next_at: change.nextAt?.epochMilliseconds ?? null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row && toSubscription(row);
}

export async function postpone(
  sql: Kysely<Tables>,
  { id, version }: Subscription,
  nextAt: Temporal.Instant,
): Promise<void> {
  await sql
    .updateTable('subscriptions')
    .set({ next_at: nextAt.epochMilliseconds })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute();
}

export async function wakeReminders(sql: Kysely<Tables>, now: Temporal.Instant): Promise<void> {
  await sql
    .updateTable('subscriptions')
    .set({ next_at: now.epochMilliseconds })
    .where('state', '=', 'active')
    .where('kind', '=', 'reminder')
    .where('next_at', '>', now.epochMilliseconds)
    .execute();
}

export async function wakeAlerts(sql: Kysely<Tables>, now: Temporal.Instant): Promise<void> {
  await sql
    .updateTable('subscriptions')
    .set({ next_at: now.epochMilliseconds })
    .where('state', '=', 'active')
    .where('kind', '=', 'alert')
    .where('cron', '=', AT_ONCE_CRON)
    .where('next_at', '>', now.epochMilliseconds)
    .execute();
}
