import { type Kysely, sql as raw } from 'kysely';
import type { FollowedFeed } from '../../core/followed-feed.ts';
import type { Tables } from '../tables.ts';
import { findFollowed } from './follow.ts';

/** One statement, so that only one of two processes polls. */
export async function claimFeed(
  sql: Kysely<Tables>,
  now: Temporal.Instant,
  until: Temporal.Instant,
): Promise<FollowedFeed | undefined> {
  const { rows } = await raw<{ id: number }>`
    update sources set next_at = ${until.epochMilliseconds}
    where state = 'active' and id = (
      select id from sources
      where state = 'active' and next_at is not null and next_at <= ${now.epochMilliseconds}
      order by next_at, id limit 1
    )
    returning id`.execute(sql);
  const [row] = rows;
  return row && findFollowed(sql, 'id', row.id);
}

export async function hurryFeeds(sql: Kysely<Tables>, now: Temporal.Instant): Promise<void> {
  await sql
    .updateTable('sources')
    .set({ next_at: now.epochMilliseconds })
    .where('state', '=', 'active')
    .where('next_at', '>', now.epochMilliseconds)
    .execute();
}
