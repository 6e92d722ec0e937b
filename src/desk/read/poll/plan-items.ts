import type { Item } from '../../../core/feeds/item.ts';
import { shortHash } from '../../../core/text/short-hash.ts';
import type { ItemKeys } from '../../../ingest/feed/items/to-item-keys.ts';
import type { FeedItem } from '../../../ingest/feed/model/feed.ts';

/** An item of a feed with its identifying keys. */
export type KeyedItem = { readonly item: FeedItem; readonly keys: ItemKeys };

/** What to do with an item; `known` is its record if it was seen before. */
export type ItemPlan = KeyedItem & { readonly known: Item | null };

export type ItemPlans = {
  /** New, edited, or to be retried: newest first. */
  readonly read: readonly ItemPlan[];
  /** New, but more than are read at once, or there before the feed was followed. */
  readonly passed: readonly (ItemPlan & { readonly isOld: boolean })[];
  /** The numbers of unchanged items. */
  readonly same: readonly number[];
};

/** How often a page that could not be fetched is tried. */
export const MOST_TRIES = 3;
const LONGEST_KEY = 500;

/**
 * The keys that identify each item of a feed. A guid with several addresses, or an address with several guids, identifies
 * none. Items with the same keys are deduplicated.
 */
export function keyItems(items: readonly KeyedItem[]): readonly KeyedItem[] {
  const guids = shared(items, ({ keys }) => [keys.guid, keys.url ?? keys.print]);
  const urls = shared(items, ({ keys }) => [keys.url, keys.guid]);
  const distinct = items.map(({ item, keys }) => ({
    item,
    keys: { ...keys, guid: unless(guids, keys.guid), url: unless(urls, keys.url) },
  }));
  return firstOfEach(distinct);
}

/** How many new items are read. */
export type ItemQuota = {
  /** Items from before this moment count as old; null: none does. */
  readonly since: Temporal.Instant | null;
  /** How many old ones are read. */
  readonly before: number;
  /** How many others. */
  readonly most: number;
};

/** What to do with each item of a feed. Pure; `known` has the items seen, by key. */
export function planItems(items: readonly KeyedItem[], known: ReadonlyMap<string, Item>, quota: ItemQuota): ItemPlans {
  const plans = items.map((one) => ({ ...one, known: findKnown(one.keys, known) }));
  const fresh = plans
    .filter((plan) => plan.known === null)
    .map((plan) => ({ ...plan, isOld: isBefore(plan.item, quota.since) }))
    .sort((a, b) => newestFirst(a.item, b.item));
  const again = plans.filter((plan) => plan.known !== null && isReadAgain(plan.keys, plan.known));
  const old = fresh.filter(({ isOld }) => isOld);
  const young = fresh.filter(({ isOld }) => !isOld);
  const read = [...young.slice(0, quota.most), ...old.slice(0, quota.before), ...again];
  const handled = new Set(read.map((plan) => plan.known?.id));
  const same = plans.flatMap((plan) => (plan.known && !handled.has(plan.known.id) ? [plan.known.id] : []));
  return { read, passed: [...young.slice(quota.most), ...old.slice(quota.before)], same };
}

/** An item's keys as stored, most reliable first. */
export function toStoredKeys({ guid, url, print }: ItemKeys): readonly string[] {
  return [...(guid === null ? [] : [`guid:${guid}`]), ...(url === null ? [] : [toUrlKey(url)]), `print:${print}`].map(
    shorten,
  );
}

/** The key of an address in canonical form. */
export function toUrlKey(url: string): string {
  return shorten(`url:${url}`);
}

function shorten(key: string): string {
  return key.length <= LONGEST_KEY ? key : `${key.slice(0, LONGEST_KEY)}#${shortHash(key)}`;
}

function findKnown(keys: ItemKeys, known: ReadonlyMap<string, Item>): Item | null {
  for (const key of toStoredKeys(keys)) {
    const item = known.get(key);
    if (item) return item;
  }
  return null;
}

/** An item that was removed, skipped or came from elsewhere stays so, even if it is edited. */
function isReadAgain({ print }: ItemKeys, { outcome, tries, print: before }: Item): boolean {
  switch (outcome) {
    case 'saved':
    case 'refused':
      return print !== before;
    case 'short':
      return print !== before || tries < MOST_TRIES;
    case 'known':
    case 'passed':
    case 'forgotten':
      return false;
  }
}

/** First values that occur with several different second ones. */
function shared(
  items: readonly KeyedItem[],
  pairOf: (item: KeyedItem) => readonly [string | null, string | null],
): ReadonlySet<string> {
  const beside = new Map<string, Set<string>>();
  for (const [value, other] of items.map(pairOf)) {
    if (value === null || other === null) continue;
    beside.set(value, (beside.get(value) ?? new Set()).add(other));
  }
  return new Set([...beside].filter(([, others]) => others.size > 1).map(([value]) => value));
}

function unless(shared: ReadonlySet<string>, value: string | null): string | null {
  return value !== null && shared.has(value) ? null : value;
}

function firstOfEach(items: readonly KeyedItem[]): readonly KeyedItem[] {
  const seen = new Set<string>();
  return items.filter(({ keys }) => {
    const names = toStoredKeys(keys);
    const isNew = names.every((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    return isNew;
  });
}

/** An item that is undated, or dated with the day alone, may have been there before. */
function isBefore({ published, updated }: FeedItem, since: Temporal.Instant | null): boolean {
  if (since === null) return false;
  const text = published ?? updated;
  if (text === null) return true;
  if (text.includes('T')) return Temporal.Instant.compare(Temporal.Instant.from(text), since) <= 0;
  return text <= since.toString().slice(0, 'YYYY-MM-DD'.length);
}

/** Undated items come first, in the feed's order: nothing says that they are old. */
export function newestFirst(a: FeedItem, b: FeedItem): number {
  return momentOf(b) - momentOf(a);
}

function momentOf({ published, updated }: FeedItem): number {
  const text = published ?? updated;
  const date = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? Number.MAX_SAFE_INTEGER : date;
}
