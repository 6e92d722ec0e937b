import { UserError } from '../../../core/errors.ts';
import type { FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import type { FeedStore } from '../../../store/port/feeds.ts';

/** A feed by number; without a number, the only one that is followed. Throws a UserError. */
export async function chooseFeed(feeds: FeedStore, number: number | null): Promise<FollowedFeed> {
  if (number !== null) {
    const source = await feeds.find(number);
    if (source) return source;
    throw new UserError(`There is no feed ${number}.`, '/feeds list shows their numbers.');
  }
  const all = await feeds.list();
  const [only] = all;
  if (only && all.length === 1) return only;
  if (!only) throw new UserError('No feed is followed.', 'Follow one: /follow https://news.example/feed');
  const numbers = all.map(({ id }) => String(id));
  throw new UserError('Several feeds are followed.', `Which one: ${numbers.slice(0, 25).join(', ')}?`, {
    option: 'number',
    values: numbers.slice(0, 5),
  });
}
