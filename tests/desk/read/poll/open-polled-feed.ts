import { afterEach } from 'vitest';
import type { FollowedFeed } from '../../../../src/core/feeds/followed-feed.ts';
import { pollFeed } from '../../../../src/desk/read/poll/poll-feed.ts';
import type { FeedItem } from '../../../../src/ingest/feed/model/feed.ts';
import { FEED, feedOf, fresh, NOW, openNewsroom } from '../../reading/small-newsroom.ts';

/** A newsroom with one feed: what it answers, polling it, and what became of that. */
export async function openPolledFeed(what: Parameters<Awaited<ReturnType<typeof openNewsroom>>['follow']>[0] = {}) {
  const room = await openNewsroom();
  await room.follow(what);
  const source = async (): Promise<FollowedFeed> => {
    const [one] = await room.store.feeds.list();
    if (!one) throw new Error('nothing is followed');
    return one;
  };
  return {
    ...room,
    source,
    /** Polls it as it is now; `hours` after the first time. */
    poll: async (hours = 0) => pollFeed(room.parts, await source(), NOW.add({ hours })),
    answer: (items: readonly FeedItem[]) => room.web.set(FEED, fresh(feedOf(items))),
    trailOf: async (key: string) =>
      ((await room.store.feeds.items(1, [key])).get(key)?.trail ?? []).map(({ stage, says }) => `${stage}: ${says}`),
  };
}

type Polled = Awaited<ReturnType<typeof openPolledFeed>>;

/** The same for the tests of a file: each is closed after its test. */
export function closedAfterEach(): (what?: Parameters<typeof openPolledFeed>[0]) => Promise<Polled> {
  const rooms: Polled[] = [];
  afterEach(() => Promise.all(rooms.splice(0).map(({ store }) => store.close())));
  return async (what = {}) => {
    const room = await openPolledFeed(what);
    rooms.push(room);
    return room;
  };
}
