import { mapInOrder } from '../../../core/concurrency/map-in-order.ts';
import type { FeedSigns, FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import { parseCanonicalUrl } from '../../../ingest/article/canonical-url.ts';
import { toItemKeys } from '../../../ingest/feed/items/to-item-keys.ts';
import type { Feed, FeedItem } from '../../../ingest/feed/model/feed.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { type ItemQuota, keyItems, MOST_TRIES, newestFirst, planItems, toStoredKeys, toUrlKey } from './plan-items.ts';
import { type ItemResult, passItem, readItem } from './read-item.ts';

const MOST_AT_ONCE = 200;
/** Feeds have a few dozen items; anything below this many is history. */
const MAX_ITEMS_A_POLL = 1000;
/** How many items of one feed are read at once. */
const READ_AHEAD = 3;

export type ItemsRead = {
  /** How many items are new, and how many more were there before the feed was followed. */
  readonly found: number;
  readonly old: number;
  readonly kept: number;
  readonly edited: number;
  readonly refused: number;
  /** The new ones, newest first, whether they were read or not. */
  readonly fresh: readonly FeedItem[];
  /** What the items read show of the feed and its pages. */
  readonly signs: Pick<FeedSigns, 'wall' | 'read' | 'headlines' | 'refused'>;
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
  const plans = planItems(items, known, toQuota(source));
  await feeds.seeAgain(plans.same, now);
  const results: ItemResult[] = [];
  const reading = mapInOrder(plans.read, READ_AHEAD, (plan) => readItem(parts, source, feed, plan, now));
  for await (const finish of reading) results.push(await finish());
  for (const plan of plans.passed) await passItem(parts, source, plan, now);
  const mended = await rereadAlike(parts, source, results, now);
  const count = (isOne: (result: ItemResult) => boolean) => results.filter(isOne).length;
  const old = plans.passed.filter(({ isOld }) => isOld).length;
  const fresh = [...plans.read, ...plans.passed].filter((plan) => plan.known === null);
  return {
    fresh: fresh.map(({ item }) => item),
    found: fresh.length - old,
    old,
    kept: count(({ isKept, isNew }) => isKept && isNew),
    edited: count(({ isKept, isNew }) => isKept && !isNew),
    refused: count(({ outcome }) => outcome === 'refused'),
    signs: toSigns(source.signs, results),
    isUnfinished: mended || results.some(({ outcome, tries }) => outcome === 'short' && tries < MOST_TRIES),
  };
}

/** Only what came after a feed was followed is read, and as much of what was there before as someone chose. */
function toQuota({ itemCount, since, choice }: FollowedFeed): ItemQuota {
  return itemCount === 0
    ? { since, before: choice.backlog, most: MOST_AT_ONCE }
    : { since: null, before: 0, most: MOST_AT_ONCE };
}

/** As before where nothing was read, or no page was fetched. */
function toSigns(before: FeedSigns, results: readonly ItemResult[]): ItemsRead['signs'] {
  const texts = results.flatMap(({ text }) => text ?? []);
  if (texts.length === 0) return before;
  const walls = texts.flatMap(({ wall }) => (wall === undefined ? [] : [wall]));
  return {
    wall: walls.length === 0 ? before.wall : (walls.find((wall) => wall !== null) ?? null),
    read: texts.length,
    headlines: texts.filter(({ isHeadline }) => isHeadline).length,
    refused: results.filter(({ outcome, text }) => outcome === 'refused' && text).length,
  };
}

/** Items whose pages turned out to say what others say are read again at the next poll; false if there is none. */
async function rereadAlike(
  { store: { feeds } }: ReadingParts,
  source: FollowedFeed,
  results: readonly ItemResult[],
  now: Temporal.Instant,
): Promise<boolean> {
  const urls = results.flatMap(({ text }) => text?.alike ?? []);
  const keys = [...new Set(urls)].map((url) => toUrlKey(parseCanonicalUrl(url) ?? url));
  const found = [...(await feeds.items(source.id, keys)).values()].filter(({ outcome }) => outcome === 'saved');
  for (const item of found) await feeds.keepItem({ ...item, print: TO_BE_READ_AGAIN, at: now, keys: [] });
  return found.length > 0;
}

/** No item's print: it counts as edited. */
const TO_BE_READ_AGAIN = 'again';
