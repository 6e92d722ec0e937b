import { type Kysely, sql as raw } from 'kysely';
import type { Tables } from '../tables.ts';
import { NO_FEED } from './rows.ts';

/**
 * Deletes an item long after it left its feed: it was not among those read last, however often the feed has responded
 * "unchanged" since. If it comes back, its article has the same id, so nothing is posted twice.
 */
export async function tidyFeeds(
  sql: Kysely<Tables>,
  proposedBefore: Temporal.Instant,
  seenBefore: Temporal.Instant,
): Promise<number> {
  const proposals = await sql
    .deleteFrom('feeds')
    .where('state', '=', 'proposed')
    .where('since_at', '<', proposedBefore.epochMilliseconds)
    .executeTakeFirst();
  const items = await sql
    .deleteFrom('items')
    .where('last_seen', '<', seenBefore.epochMilliseconds)
    .where('feed', '!=', NO_FEED)
    .where('outcome', '!=', 'forgotten')
    .where(
      raw<boolean>`not exists (
        select 1 from feeds where feeds.id = items.feed and coalesce(feeds.fresh_at, 0) <= items.last_seen
      )`,
    )
    .executeTakeFirst();
  return Number(proposals.numDeletedRows) + Number(items.numDeletedRows);
}
