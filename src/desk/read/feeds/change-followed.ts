import { UserError } from '../../../core/errors.ts';
import type { FeedLine } from '../../../core/views/reading-views.ts';
import type { FeedChange, FeedStore } from '../../../store/feeds.ts';
import { chooseFeed } from './choose-feed.ts';
import { toFeedLine } from './feed-line.ts';

/** Changes a followed feed, by number; without a number the only one. Throws a UserError. */
export async function changeFollowed(
  feeds: FeedStore,
  number: number | null,
  now: Temporal.Instant,
  how: FeedChange,
): Promise<FeedLine> {
  const { id, state } = await chooseFeed(feeds, number);
  if (state === 'proposed')
    throw new UserError(`Feed ${id} is not followed yet.`, `/feeds add number:${id} follows it.`);
  const changed = await feeds.change(id, how);
  if (!changed) throw new UserError(`Feed ${id} is gone.`, '/feeds list shows those that are there.');
  return toFeedLine(changed, now);
}
