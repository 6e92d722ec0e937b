import type { Kysely } from 'kysely';
import type { Channel } from '../../core/channel.ts';
import type { Subscription, SubscriptionKind } from '../../core/subscription.ts';
import type { Ledger, NewSubscription } from '../ledger.ts';
import type { Tables } from '../tables.ts';
import { toChannelColumns, toSubscription } from './rows.ts';

/** Writes a subscription, or gives back the same one that is there. */
export function addSubscription(sql: Kysely<Tables>, added: NewSubscription): ReturnType<Ledger['add']> {
  return sql.transaction().execute(async (transaction) => {
    const known = (await listSubscriptions(transaction, added.channel, added.kind)).find((one) => isSame(one, added));
    if (known) return { subscription: known, isNew: false };
    const row = await transaction
      .insertInto('subscriptions')
      .values(toColumns(added))
      .returningAll()
      .executeTakeFirstOrThrow();
    return { subscription: toSubscription(row), isNew: true };
  });
}

export async function findSubscription(sql: Kysely<Tables>, id: number): Promise<Subscription | undefined> {
  const row = await sql.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toSubscription(row);
}

/** In the order they were made. */
export async function listSubscriptions(
  sql: Kysely<Tables>,
  channel: Channel,
  kind: SubscriptionKind | null,
): Promise<readonly Subscription[]> {
  let found = sql
    .selectFrom('subscriptions')
    .selectAll()
    .where((eb) => eb.and(toChannelColumns(channel)));
  if (kind !== null) found = found.where('kind', '=', kind);
  return (await found.orderBy('id').execute()).map(toSubscription);
}

export async function listLost(sql: Kysely<Tables>): Promise<readonly Subscription[]> {
  const rows = await sql.selectFrom('subscriptions').selectAll().where('state', '=', 'lost').orderBy('id').execute();
  return rows.map(toSubscription);
}

export async function removeSubscription(sql: Kysely<Tables>, id: number): Promise<void> {
  await sql.deleteFrom('subscriptions').where('id', '=', id).execute();
}

function isSame(one: Subscription, other: NewSubscription): boolean {
  const told = ({ cron, zone, stories, offsets, onlyDate }: NewSubscription) =>
    JSON.stringify([cron, zone, stories, offsets, onlyDate]);
  return told(one) === told(other);
}

function toColumns(added: NewSubscription) {
  return {
    ...toChannelColumns(added.channel),
    kind: added.kind,
    stories: added.stories && JSON.stringify(added.stories),
    cron: added.cron,
    zone: added.zone,
    offsets: JSON.stringify(added.offsets),
    only_date: added.onlyDate,
    catch_up: added.catchUp,
    quiet: added.quiet && JSON.stringify(added.quiet),
    when_empty: added.whenEmpty,
    state: 'active',
    note: null,
    since_at: added.since.epochMilliseconds,
    settled_at: added.since.epochMilliseconds,
    next_at: added.nextAt?.epochMilliseconds ?? null,
  };
}
