import { findDayOrder } from './fields/parse-feed-date.ts';
import { parseLanguage } from './fields/parse-language.ts';
import { toPlainLine } from './fields/to-plain-line.ts';
import { readAtom } from './formats/read-atom.ts';
import { readJson } from './formats/read-json.ts';
import { readRdf, readRss } from './formats/read-rss.ts';
import { readSitemap } from './formats/read-sitemap.ts';
import { readSkips, type Skips } from './formats/read-skips.ts';
import { settleItems } from './items/settle-items.ts';
import { parseWebUrl, toItem } from './items/to-item.ts';
import type { FeedDraft } from './model/draft.ts';
import type { Feed, FeedFault, FeedItem } from './model/feed.ts';
import { sayWhat } from './say-what.ts';
import { findRoot } from './xml/find-root.ts';
import { mendXml } from './xml/mend-xml.ts';
import { CONTROL, toXmlText, type XmlText } from './xml/xml-marks.ts';

const MAX_FEED_ITEMS = 500;
const NO_SKIPS: Skips = { skipHours: [], skipDays: [] };

/**
 * A text of any kind and the address it came from → its feed, or why it is not one. Never throws; linear in the text.
 * Broken feeds are read as far as possible. Of more than 500 items, the newest are kept.
 */
export function parseFeed(text: string, url: string): Feed | FeedFault {
  const clean = text.replace(CONTROL, '');
  const xml = toXmlText(clean);
  const root = findRoot(xml);
  if ('fault' in root) return root;
  if (root.kind === 'json') return parseJsonFeed(clean, url);
  if (root.kind === 'xml' && root.name === 'urlset') return parseSitemap(xml, url);
  const read = root.kind === 'xml' ? READERS[root.name] : undefined;
  if (root.kind !== 'xml' || !read)
    return { fault: root.kind === 'empty' ? sayWhat(root) : `${sayWhat(root)}, not a feed` };
  const mended = mendXml(xml, root.mark);
  return typeof mended === 'string' ? toFeed(() => read(mended), readSkips(mended), url) : mended;
}

type Reader = (xml: string) => FeedDraft;
const READERS: Readonly<Record<string, Reader>> = { rss: readRss, feed: readAtom, rdf: readRdf };

function parseSitemap(xml: XmlText, url: string): Feed | FeedFault {
  const feed = toFeed(() => readSitemap(xml), NO_SKIPS, url);
  return 'fault' in feed ? { fault: 'this is a sitemap without news' } : feed;
}

function parseJsonFeed(text: string, url: string): Feed | FeedFault {
  try {
    const value: unknown = JSON.parse(text.trim().replace(/^\ufeff/, ''));
    const draft = readJson(value);
    return toFeed(() => draft, NO_SKIPS, url);
  } catch {
    return { fault: 'this is JSON, but not a feed' };
  }
}

/** Feedsmith throws if nothing is left of a feed; in that case it is right. */
function toFeed(read: () => FeedDraft, skips: Skips, url: string): Feed | FeedFault {
  try {
    const draft = read();
    const base = draft.base === null ? null : (parseWebUrl(draft.base, [url]) ?? null);
    const homepage = draft.homepage === null ? null : (parseWebUrl(draft.homepage, [base, url]) ?? null);
    const language = parseLanguage(draft.language);
    const order = findDayOrder(draft.items.flatMap(({ published, updated }) => [...published, ...updated]));
    const items = draft.items.map((item) =>
      toItem({ ...item, language: item.language ?? language }, [base, homepage, url], order),
    );
    return {
      format: draft.format,
      title: toPlainLine(draft.title),
      homepage,
      language,
      ttlMinutes: draft.ttlMinutes,
      ...skips,
      items: keepNewest(settleItems(items, homepage)),
    };
  } catch {
    return { fault: 'this is a feed without a title or items' };
  }
}

/** The newest by date, those without one last, in feed order. */
function keepNewest(items: readonly FeedItem[]): readonly FeedItem[] {
  if (items.length <= MAX_FEED_ITEMS) return items;
  const newest = items
    .map((item, at) => ({ at, time: item.published?.slice(0, 'YYYY-MM-DD'.length) ?? '' }))
    .sort((a, b) => b.time.localeCompare(a.time) || a.at - b.at)
    .slice(0, MAX_FEED_ITEMS);
  const kept = new Set(newest.map(({ at }) => at));
  return items.filter((_, at) => kept.has(at));
}
