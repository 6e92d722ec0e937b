import type { Kysely } from 'kysely';
import { gatherWrites } from '../../core/concurrency/gather-writes.ts';
import type { FeedStore, NewItem } from '../port/feeds.ts';
import type { Tables } from '../tables.ts';
import type { WorkspaceNumber } from '../workspaces/number-of.ts';
import { claimFeed, hurryFeeds, releaseFeeds } from './claim.ts';
import { addFeed, changeFeed, findFeed, findFeedByUrl, listFollowed, removeFeed } from './follow.ts';
import { findItems, itemsOf, itemsUnder } from './items.ts';
import { keepItems, seeAgain } from './keep-item.ts';
import { settleFeed } from './settle.ts';
import { tidyFeeds } from './tidy.ts';

/** How many of the items that come at once are saved in one transaction. */
const ITEMS_TOGETHER = 100;

/** A workspace's feeds and the items it saw, in SQL. */
export function createFeedStore(sql: Kysely<Tables>, { find, make }: WorkspaceNumber, pauseMs = 0): FeedStore {
  const keepItem = gatherWrites<NewItem, number>({
    most: ITEMS_TOGETHER,
    pauseMs,
    write: async (items) => keepItems(sql, await make(), items),
  });
  return {
    add: async (feed) => addFeed(sql, await make(), feed),
    find: async (id) => findFeed(sql, await find(), id),
    findByUrl: async (url) => findFeedByUrl(sql, await find(), url),
    list: async () => listFollowed(sql, await find()),
    change: async (id, change) => changeFeed(sql, await find(), id, change),
    remove: async (id) => removeFeed(sql, await find(), id),
    claim: (claim) => claimFeed(sql, claim),
    release: (owner, now) => releaseFeeds(sql, owner, now),
    settle: (id, settlement) => settleFeed(sql, id, settlement),
    hurry: (now) => hurryFeeds(sql, now),
    tidy: (proposedBefore, seenBefore) => tidyFeeds(sql, proposedBefore, seenBefore),
    items: async (feed, keys) => findItems(sql, await find(), feed, keys),
    itemsUnder: async (key) => itemsUnder(sql, await find(), key),
    itemsOf: async (article) => itemsOf(sql, await find(), article),
    keepItem,
    seeAgain: async (ids, at) => seeAgain(sql, await find(), ids, at),
  };
}
