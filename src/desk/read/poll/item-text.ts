import type { FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import type { TrailStep } from '../../../core/feeds/item.ts';
import type { ParsedArticle } from '../../../ingest/article/parsed.ts';
import { toDayAndInstant } from '../../../ingest/feed/items/to-day-and-instant.ts';
import { toHeadline, toParsedArticle } from '../../../ingest/feed/items/to-parsed-article.ts';
import { judgeText } from '../../../ingest/feed/judge-text.ts';
import type { Feed, FeedItem } from '../../../ingest/feed/model/feed.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { toStep } from '../take/to-step.ts';
import { fetchPage, type PageResult } from './fetch-page.ts';

export type ItemText = {
  /** Undefined if neither feed nor page has a text, nor the feed a title. */
  readonly parsed: ParsedArticle | undefined;
  readonly step: TrailStep;
  /** Its page could not be fetched this time and is worth a retry. */
  readonly isShort: boolean;
  /** Only its title and link are kept. */
  readonly isHeadline: boolean;
  /** What stands in place of its page; null: nothing, undefined: it was not fetched. */
  readonly wall: string | null | undefined;
  /** Addresses of pages that say the same and are still taken for articles. */
  readonly alike: readonly string[];
};

/** An item's text by the feed's rule: the feed's own or its page's; if the page has none, the feed's or its headline. */
export async function readItemText(
  parts: ReadingParts,
  { text }: Pick<FollowedFeed, 'text'>,
  feed: Feed,
  item: FeedItem,
  now: Temporal.Instant,
): Promise<ItemText> {
  const own = toParsedArticle(item, feed, parts.agencies);
  const headline = own ? undefined : toHeadline(item, feed, parts.agencies);
  const fromFeed = (why: string, found: Partial<ItemText> = {}): ItemText => ({
    parsed: own ?? headline,
    step: toStep('text', now, sayFromFeed(own, headline, why)),
    isShort: false,
    isHeadline: headline !== undefined,
    wall: undefined,
    alike: [],
    ...found,
  });
  const { isTeaser, why } = judgeText(own, item);
  if (text === 'feed') return fromFeed('only the feed is followed');
  if (text === 'longest' && !isTeaser) return fromFeed(why);
  if (item.url === null) return fromFeed('the item has no page');
  if (item.isPart) return fromFeed('the item is a part of its page');
  const page = await fetchPage(parts, item.url, item.title);
  if (page.kind === 'none') return fromFeed(page.reason, { isShort: page.isWorthRetry, wall: wallOf(page) });
  const { url, title } = item;
  const { isAlike, taken } = parts.alike.see({ item: item.guid ?? url, url, title, text: page.article.text });
  if (isAlike)
    return fromFeed('its page says the same as others of its site', {
      wall: 'its pages all say the same',
      alike: taken,
    });
  if (text === 'longest' && own && page.article.text.trim().length <= own.text.trim().length)
    return fromFeed('its page has no more text', { wall: null });
  const because = text === 'page' ? '' : `, since ${why}`;
  const step = toStep('text', now, `taken from its page${because}`);
  return {
    parsed: withHead(page.article, own, item),
    step,
    isShort: false,
    isHeadline: false,
    wall: null,
    alike: [],
  };
}

function sayFromFeed(own: ParsedArticle | undefined, headline: ParsedArticle | undefined, why: string): string {
  if (own) return `taken from the feed, since ${why}`;
  return headline
    ? `the feed has only a headline, which is kept with its link; ${why}`
    : `the feed has no text; ${why}`;
}

/** Undefined if the failure says nothing about the host's other pages. */
function wallOf({ isWall, reason }: PageResult & { readonly kind: 'none' }): string | undefined {
  return isWall ? reason.replace(/^its page shows/, 'its pages show') : undefined;
}

/** For titles, days and addresses a feed is more reliable than the head of a page. */
function withHead(page: ParsedArticle, own: ParsedArticle | undefined, item: FeedItem): ParsedArticle {
  return {
    title: item.title ?? page.title,
    agency: page.agency ?? own?.agency ?? null,
    publisher: page.publisher ?? own?.publisher ?? null,
    byline: page.byline ?? own?.byline ?? null,
    ...dayAndInstantOf(page, own, item),
    url: item.url ?? page.url,
    text: page.text,
  };
}

/** The feed's day, and its instant; if it has only a day, the page's instant may be of it. */
function dayAndInstantOf(page: ParsedArticle, own: ParsedArticle | undefined, item: FeedItem) {
  const given = own?.published ? own : toDayAndInstant(item.published);
  const { published, publishedAt = page.publishedAt } = given.published === null ? page : given;
  return publishedAt === undefined ? { published } : { published, publishedAt };
}
