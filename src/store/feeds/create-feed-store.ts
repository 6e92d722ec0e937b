import type { Kysely } from 'kysely';
import type { FeedStore } from '../feeds.ts';
import type { Tables } from '../tables.ts';
import { claimFeed, hurryFeeds } from './claim.ts';
import { addFeed, changeFeed, findFollowed, listFollowed, removeFeed } from './follow.ts';
import { findItems, itemsOf, itemsUnder } from './items.ts';
import { keepItem, seeAgain } from './keep-item.ts';
import { settleFeed } from './settle.ts';
import { tidyFeeds } from './tidy.ts';

/** Feeds and the items seen, in SQL. */
export function createFeedStore(sql: Kysely<Tables>): FeedStore {
  return {
    add: (source) => addFeed(sql, source),
    find: (id) => findFollowed(sql, 'id', id),
    findByUrl: (url) => findFollowed(sql, 'url', url),
    list: () => listFollowed(sql),
    change: (id, change) => changeFeed(sql, id, change),
    remove: (id) => removeFeed(sql, id),
    claim: (now, until) => claimFeed(sql, now, until),
    settle: (id, settlement) => settleFeed(sql, id, settlement),
    hurry: (now) => hurryFeeds(sql, now),
    tidy: (proposedBefore, seenBefore) => tidyFeeds(sql, proposedBefore, seenBefore),
    items: (source, keys) => findItems(sql, source, keys),
    itemsUnder: (key) => itemsUnder(sql, key),
    itemsOf: (article) => itemsOf(sql, article),
    keepItem: (item) => keepItem(sql, item),
    seeAgain: (ids, at) => seeAgain(sql, ids, at),
  };
}
