import type { FollowedFeed } from '../../../core/followed-feed.ts';
import { mapInOrder } from '../../../core/map-in-order.ts';
import { toItemKeys } from '../../../ingest/feed/items/to-item-keys.ts';
import type { Feed } from '../../../ingest/feed/model/feed.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { keyItems, MOST_TRIES, newestFirst, planItems, toStoredKeys } from './plan-items.ts';
import { type ItemResult, passItem, readItem } from './read-item.ts';

/** Of a feed that is read for the first time, and of one that is read again. */
const MOST_AT_FIRST = 50;
const MOST_AT_ONCE = 200;
/** Feeds hold a few dozen; what stands below so many is history. */
const MAX_ITEMS_A_POLL = 1000;
/** Items of one feed that are read, or waited for, at once. */
const READ_AHEAD = 3;

export type ItemsRead = {
  /** Items seen for the first time. */
  readonly found: number;
  readonly kept: number;
  readonly edited: number;
  readonly refused: number;
  /** Whether a page could not be read just now, so that the feed must be read in full next time. */
  readonly isUnfinished: boolean;
};

/**
 * Reads what is new in a feed, a few items ahead: each is written down before the next is, so a restart goes on from
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
