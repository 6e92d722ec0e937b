import { afterEach, beforeEach } from 'vitest';
import type { FollowedFeed } from '../../../../src/core/feeds/followed-feed.ts';
import { pollFeed } from '../../../../src/desk/read/poll/poll-feed.ts';
import type { Feed, FeedItem } from '../../../../src/ingest/feed/model/feed.ts';
import { FEED, feedOf, fresh, type Newsroom, NOW, openNewsroom } from '../../reading/small-newsroom.ts';

/** A newsroom that follows nothing yet, a new one for each test of a file. */
export function roomForEach() {
  let room: Newsroom;
  beforeEach(async () => {
    room = await openNewsroom();
  });
  afterEach(() => room.store.close());
  const source = async (): Promise<FollowedFeed | undefined> => (await room.store.feeds.list())[0];
  return {
    room: () => room,
    /** Another one for this test, in which some work goes otherwise. */
    async reopen(work: Parameters<typeof openNewsroom>[0]) {
      await room.store.close();
      room = await openNewsroom(work);
    },
    source,
    /** Asks the source as it is now; `hours` after the first time. */
    async poll(hours = 0) {
      const one = await source();
      if (!one) throw new Error('nothing is followed');
      return pollFeed(room.parts, one, NOW.add({ hours }));
    },
    answer: (items: readonly FeedItem[], parts: Partial<Feed> = {}) => room.web.set(FEED, fresh(feedOf(items, parts))),
    titles: async () => (await room.articles()).map(({ title }) => title).sort(),
    trailOf: async (key: string) =>
      ((await room.store.feeds.items(1, [key])).get(key)?.trail ?? []).map(({ stage, says }) => `${stage}: ${says}`),
  };
}
