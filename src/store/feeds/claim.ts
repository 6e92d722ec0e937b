import { type Kysely, sql as raw } from 'kysely';
import type { FollowedFeed } from '../../core/feeds/followed-feed.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { FeedClaim } from '../port/feeds.ts';
import type { Tables } from '../tables.ts';
import { findAnyFeed } from './follow.ts';

/** One statement, so that only one of two processes polls. */
export async function claimFeed(
  sql: Kysely<Tables>,
  { now, until, owner, reader = null }: FeedClaim,
): Promise<FollowedFeed | undefined> {
  const { rows } = await raw<{ id: number }>`
    update feeds set next_at = ${until.epochMilliseconds}, owner = ${owner}
    where state = 'active' and id = (
      select id from feeds
      where state = 'active' and next_at is not null and next_at <= ${now.epochMilliseconds}
        and (${reader === null ? 1 : 0} = 1 or reader = (select number from workspaces where name = ${reader ?? ''}))
      order by next_at, id limit 1 ${engineOf(sql).skipLocked}
    )
    returning id`.execute(sql);
  const [row] = rows;
  return row && findAnyFeed(sql, row.id);
}

export async function releaseFeeds(sql: Kysely<Tables>, owner: string, now: Temporal.Instant): Promise<number> {
  const { numUpdatedRows } = await sql
    .updateTable('feeds')
    .set({ next_at: now.epochMilliseconds, owner: null })
    .where('state', '=', 'active')
    .where('owner', '=', owner)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function hurryFeeds(sql: Kysely<Tables>, now: Temporal.Instant): Promise<void> {
  await sql
    .updateTable('feeds')
    .set({ next_at: now.epochMilliseconds })
    .where('state', '=', 'active')
    .where('next_at', '>', now.epochMilliseconds)
    .execute();
}
