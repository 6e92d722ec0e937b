import type { Kysely, Transaction } from 'kysely';
import type { Channel } from '../../core/channels/channel.ts';
import type { Subscription, SubscriptionKind } from '../../core/schedule/subscription.ts';
import type { NewSubscription, Subscribed } from '../port/ledger.ts';
import type { Tables } from '../tables.ts';
import { lockRow } from './lock-row.ts';
import { toChannelColumns, toSubscription } from './rows.ts';
import { hasSameManners, isSameSubscription } from './same-subscription.ts';

/** Adds a subscription; if one with the same schedule exists, updates it instead. */
export function addSubscription(sql: Kysely<Tables>, added: NewSubscription): Promise<Subscribed> {
  return sql.transaction().execute(async (transaction) => {
    await lockRow(transaction, 'adding a subscription');
    const known = (await listSubscriptions(transaction, added.channel, added.kind)).find((one) =>
      isSameSubscription(one, added),
    );
    if (known) return update(transaction, known, added);
    const row = await transaction
      .insertInto('subscriptions')
      .values(toColumns(added))
      .returningAll()
      .executeTakeFirstOrThrow();
    return { subscription: toSubscription(row), what: 'new' };
  });
}

export async function findSubscription(sql: Kysely<Tables>, id: number): Promise<Subscription | undefined> {
  const row = await sql.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toSubscription(row);
}

/** In the order they were created. */
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

async function update(sql: Transaction<Tables>, known: Subscription, added: NewSubscription): Promise<Subscribed> {
  const { people, owner, catch_up, quiet, when_empty, cron, zone, choice, since_at, settled_at, next_at } =
    toColumns(added);
  const isActive = known.state === 'active';
  if (isActive && hasSameManners(known, added)) return { subscription: known, what: 'same' };
  const isOnTime = known.cron === added.cron && known.zone === added.zone;
  const row = await sql
    .updateTable('subscriptions')
    .set({
      ...{ people, owner, catch_up, quiet, when_empty, cron, zone, choice, version: known.version + 1 },
      ...(isActive ? {} : { state: 'active', note: null, since_at, settled_at }),
      // One that already looks at these times stays postponed.
      ...(isActive && isOnTime ? {} : { next_at }),
    })
    .where('id', '=', known.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { subscription: toSubscription(row), what: 'changed' };
}

function toColumns(added: NewSubscription) {
  return {
    ...toChannelColumns(added.channel),
    desk: added.desk,
    kind: added.kind,
    stories: added.stories && JSON.stringify(added.stories),
    cron: added.cron,
    zone: added.zone,
    offsets: JSON.stringify(added.offsets),
    only_date: added.onlyDate,
    people: added.people && JSON.stringify(added.people),
    choice: added.choice ? JSON.stringify(added.choice) : null,
    owner: added.owner,
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
