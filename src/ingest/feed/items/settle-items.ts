import { parseCanonicalPart, parseCanonicalUrl } from '../../article/canonical-url.ts';
import type { FeedItem } from '../model/feed.ts';
import type { ItemWithUrls } from './to-item.ts';

/**
 * What only the whole feed can show. Duplicates become one item; a guid that several items share is dropped; so is an
 * address that many titles share, such as the homepage, but not the parts of one page ("notes#v2"); and if every item is
 * dated midnight, only the days are kept.
 */
export function settleItems(items: readonly ItemWithUrls[], homepage: string | null): readonly FeedItem[] {
  const once = withoutTwins(items);
  const guids = countOf(once.map(({ item }) => item.guid));
  const toKey = toKeys(once);
  const isShared = findShared(once, homepage, toKey);
  const settled = once.map(({ item, urls }) => {
    const url = urls.find((one) => !isShared(one)) ?? null;
    return {
      ...item,
      guid: item.guid !== null && (guids.get(item.guid) ?? 0) > 1 ? null : item.guid,
      url,
      isPart: url !== null && toKey(url) !== toPageKey(url),
    };
  });
  return isAlwaysMidnight(settled) ? settled.map(toDays) : settled;
}

function withoutTwins(items: readonly ItemWithUrls[]): readonly ItemWithUrls[] {
  const seen = new Set<string>();
  return items.filter(({ item }) => {
    if (item.guid === null && item.url === null && item.title === null && item.html === null) return false;
    const key = JSON.stringify([item.guid, item.url, item.title, item.html]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function countOf(names: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const toPageKey = (url: string) => parseCanonicalUrl(url) ?? url;

/** What an address is compared by: its page, and its fragment where several items differ in nothing else. */
function toKeys(items: readonly ItemWithUrls[]): (url: string) => string {
  const fragments = new Map<string, Set<string>>();
  for (const { urls } of items)
    for (const url of urls) {
      const { hash } = new URL(url);
      const page = toPageKey(url);
      if (hash !== '') fragments.set(page, (fragments.get(page) ?? new Set()).add(hash));
    }
  return (url) => {
    const page = toPageKey(url);
    return (fragments.get(page)?.size ?? 0) > 1 ? (parseCanonicalPart(url) ?? url) : page;
  };
}

const MANY = 3;

/** Addresses shared by many items with different titles, by all items, or, for the homepage, by more than one. */
function findShared(
  items: readonly ItemWithUrls[],
  homepage: string | null,
  toKey: (url: string) => string,
): (url: string) => boolean {
  const titles = new Map<string, Set<string>>();
  for (const { item, urls } of items)
    for (const url of urls) {
      const key = toKey(url);
      titles.set(key, (titles.get(key) ?? new Set()).add(item.title ?? item.html ?? ''));
    }
  const home = homepage === null ? undefined : parseCanonicalUrl(homepage);
  return (url) => {
    const key = toKey(url);
    const many = titles.get(key)?.size ?? 0;
    return many >= MANY || (many > 1 && (many === items.length || key === home));
  };
}

const MIDNIGHT = /T00:00:00/;

function isAlwaysMidnight(items: readonly FeedItem[]): boolean {
  const dates = items.flatMap(({ published }) => published ?? []);
  return dates.length > 1 && dates.every((date) => !date.includes('T') || MIDNIGHT.test(date));
}

function toDays(item: FeedItem): FeedItem {
  return { ...item, published: item.published?.slice(0, 'YYYY-MM-DD'.length) ?? null };
}
