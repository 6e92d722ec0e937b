import { type NumberOrder, parseFeedDate } from '../fields/parse-feed-date.ts';
import { parseLanguage } from '../fields/parse-language.ts';
import { toByline } from '../fields/to-byline.ts';
import { toPlainLine } from '../fields/to-plain-line.ts';
import type { ItemDraft } from '../model/draft.ts';
import type { FeedItem } from '../model/feed.ts';

/** An item with all possible addresses of its article, the most likely first, until the whole feed is known. */
export type ItemWithUrls = { readonly item: FeedItem; readonly urls: readonly string[] };

const LONGEST_GUID = 1000;

/**
 * A draft as an item. `bases` are addresses that relative ones may be relative to, the nearest first; `order` is how the
 * feed writes dates in numbers.
 */
export function toItem(draft: ItemDraft, bases: readonly (string | null)[], order: NumberOrder | null): ItemWithUrls {
  const own = draft.base === null ? bases : [parseWebUrl(draft.base, bases) ?? null, ...bases];
  const urls = draft.links.flatMap(
    (link, at) => parseLink(link, at === 0 || RELATIVE.test(link ?? '') ? own : []) ?? [],
  );
  const updated = firstDate(draft.updated, order);
  const item = {
    guid: toGuid(draft.guid),
    url: urls[0] ?? null,
    title: toPlainLine(draft.title),
    published: firstDate(draft.published, order) ?? updated,
    updated,
    html: longestOf(draft.contents),
    byline: toByline(draft.names),
    isPart: false,
    language: parseLanguage(draft.language),
  };
  return { item, urls: [...new Set(urls)] };
}

/** A guid that is neither an address nor a path is a name. */
const RELATIVE = /^\.{0,2}\/[^/\s]/;

function parseLink(link: string | null | undefined, bases: readonly (string | null)[]): string | undefined {
  return link ? parseWebUrl(link, bases) : undefined;
}

/** An absolute http or https address without login; relative ones are resolved against the first base that exists. */
export function parseWebUrl(text: string, bases: readonly (string | null)[]): string | undefined {
  const base = bases.find((one) => one !== null && URL.canParse(one)) ?? undefined;
  const words = text.trim().replace(/[\t\n\r]/g, '');
  if (words === '' || !URL.canParse(words, base)) return undefined;
  const url = new URL(words, base);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url.toString();
}

function toGuid(guid: string | null): string | null {
  const words = guid?.replace(/\s+/g, ' ').trim() ?? '';
  return words === '' ? null : words.slice(0, LONGEST_GUID);
}

function firstDate(texts: readonly (string | undefined)[], order: NumberOrder | null): string | null {
  return texts.map((text) => parseFeedDate(text, order)).find((date) => date !== null) ?? null;
}

function longestOf(texts: readonly (string | null | undefined)[]): string | null {
  const filled = texts.flatMap((text) => (text?.trim() ? [text.trim()] : []));
  return filled.reduce<string | null>((best, text) => (text.length > (best?.length ?? 0) ? text : best), null);
}
