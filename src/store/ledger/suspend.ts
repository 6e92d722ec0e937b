import type { Kysely } from 'kysely';
import type { Channel, Workspace } from '../../core/channels/channel.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Suspension } from '../port/ledger.ts';
import { removeReplays } from '../replays/remove-replays.ts';
import type { Tables } from '../tables.ts';
import { insertPosts } from './insert-posts.ts';
import { toChannelColumns, toSubscription } from './rows.ts';

/** Suspends the active ones and writes the posts about it in one transaction: a second loss finds none and posts nothing. */
export function suspend(
  sql: Kysely<Tables>,
  channel: Channel,
  { at, note, posts }: Suspension,
): Promise<readonly Subscription[]> {
  return sql.transaction().execute(async (transaction) => {
    const rows = await transaction
      .updateTable('subscriptions')
      .set(({ eb }) => ({ state: 'lost', note, version: eb('version', '+', 1) }))
      .where((eb) => eb.and({ ...toChannelColumns(channel), state: 'active' }))
      .returningAll()
      .execute();
    await removeReplays(transaction, toChannelColumns(channel));
    const suspended = rows.map(toSubscription).sort((a, b) => a.id - b.id);
    await insertPosts(transaction, posts(suspended), null, at);
    return suspended;
  });
}

export function suspendWorkspace(
  sql: Kysely<Tables>,
  { platform, workspace }: Workspace,
  note: string,
): Promise<number> {
  return sql.transaction().execute(async (transaction) => {
    const result = await transaction
      .updateTable('subscriptions')
      .set(({ eb }) => ({ state: 'lost', note, version: eb('version', '+', 1) }))
      .where((eb) => eb.and({ platform, workspace, state: 'active' }))
      .executeTakeFirst();
    await removeReplays(transaction, { platform, workspace });
    return Number(result.numUpdatedRows);
  });
}
