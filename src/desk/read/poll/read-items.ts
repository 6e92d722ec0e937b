import type { FollowedFeed } from '../../../core/followed-feed.ts';
import { mapInOrder } from '../../../core/map-in-order.ts';
import { toItemKeys } from '../../../ingest/feed/items/to-item-keys.ts';
import type { Feed } from '../../../ingest/feed/model/feed.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { keyItems, MOST_TRIES, newestFirst, planItems, toStoredKeys } from './plan-items.ts';
import { type ItemResult, passItem, readItem } from './read-item.ts';

/** How many new items are read on a feed's first poll, and on later ones. */
const MOST_AT_FIRST = 50;
const MOST_AT_ONCE = 200;
/** Feeds have a few dozen items; anything below this many is history. */
const MAX_ITEMS_A_POLL = 1000;
/** How many items of one feed are read at once. */
const READ_AHEAD = 3;

export type ItemsRead = {
  /** How many items are new. */
  readonly found: number;
  readonly kept: number;
  readonly edited: number;
  readonly refused: number;
  /** Whether a page could not be fetched this time, so that the feed must be read in full next time. */
  readonly isUnfinished: boolean;
};

/**
 * Reads what is new in a feed, a few items ahead. Items are recorded one after the other, so a restart continues from
 * there.
 */
export async function readItems(
  parts: ReadingParts,
  source: FollowedFeed,
  feed: Feed,
  now: Temporal.Instant,
): Promise<ItemsRead> {
  const newest = feed.items.toSorted(newestFirst).slice(0, MAX_ITEMS_A_POLL);
  const items = keyItems(newest.map((item) => ({ item, keys: toItemKeys(item) })));
  const { feeds } = parts.store;
  const known = await feeds.items(
    source.id,
    items.flatMap(({ keys }) => toStoredKeys(keys)),
  );
  const plans = planItems(items, known, source.itemCount === 0 ? MOST_AT_FIRST : MOST_AT_ONCE);
  await feeds.seeAgain(plans.same, now);
  const results: ItemResult[] = [];
  const reading = mapInOrder(plans.read, READ_AHEAD, (plan) => readItem(parts, source, feed, plan, now));
  for await (const finish of reading) results.push(await finish());
  for (const plan of plans.passed) await passItem(parts, source, plan, now);
  const count = (isOne: (result: ItemResult) => boolean) => results.filter(isOne).length;
  return {
    found: plans.read.filter((plan) => plan.known === null).length + plans.passed.length,
    kept: count(({ isKept, isNew }) => isKept && isNew),
    edited: count(({ isKept, isNew }) => isKept && !isNew),
    refused: count(({ outcome }) => outcome === 'refused'),
    isUnfinished: results.some(({ outcome, tries }) => outcome === 'short' && tries < MOST_TRIES),
  };
}
