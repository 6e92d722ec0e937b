import { SourceError } from '../../../core/errors.ts';
import type { FollowedFeed } from '../../../core/followed-feed.ts';
import type { TrailStep } from '../../../core/item.ts';
import type { ParsedArticle } from '../../../ingest/article/parsed.ts';
import { toParsedArticle } from '../../../ingest/feed/items/to-parsed-article.ts';
import { judgeText } from '../../../ingest/feed/judge-text.ts';
import type { Feed, FeedItem } from '../../../ingest/feed/model/feed.ts';
import type { FetchFailure, FreshBody } from '../../../ingest/fetch/result/fetched.ts';
import type { Work } from '../../../workers/work.ts';
import { toClause } from '../feeds/feed-words.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { toStep } from '../take/to-step.ts';

export type ItemText = {
  /** Undefined if neither feed nor page has a text. */
  readonly parsed: ParsedArticle | undefined;
  readonly step: TrailStep;
  /** Its page could not be fetched this time and is worth a retry. */
  readonly isShort: boolean;
};

/** An item's text by the feed's rule: the feed's own or its page's; if the page cannot be fetched, the feed's. */
export async function readItemText(
  parts: ReadingParts,
  { text }: Pick<FollowedFeed, 'text'>,
  feed: Feed,
  item: FeedItem,
  now: Temporal.Instant,
): Promise<ItemText> {
  const own = toParsedArticle(item, feed, parts.agencies);
  const fromFeed = (why: string, isShort = false): ItemText => ({
    parsed: own,
    step: toStep('text', now, own ? `taken from the feed, since ${why}` : `the feed has no text; ${why}`),
    isShort,
  });
  const { isTeaser, why } = judgeText(own, item);
  if (text === 'feed') return fromFeed('only the feed is followed');
  if (text === 'longest' && !isTeaser) return fromFeed(why);
  if (item.url === null) return fromFeed('the item has no page');
  const page = await fetchPage(parts, item.url);
  if (page.kind === 'none') return fromFeed(page.reason, page.isWorthRetry);
  if (text === 'longest' && own && page.article.text.trim().length <= own.text.trim().length)
    return fromFeed('its page has no more text');
  const because = text === 'page' ? '' : `, since ${why}`;
  const step = toStep('text', now, `taken from its page${because}`);
  return { parsed: withHead(page.article, own, item), step, isShort: false };
}

export type PageResult =
  | { readonly kind: 'page'; readonly article: ParsedArticle }
  | { readonly kind: 'none'; readonly reason: string; readonly isWorthRetry: boolean };

/** The article of a page, or in words why there is none. */
export async function fetchPage(
  { fetch, work }: Pick<ReadingParts, 'fetch' | 'work'>,
  url: string,
): Promise<PageResult> {
  const fetched = await fetch({ url, want: 'page', etag: null, lastModified: null });
  if (fetched.kind === 'failed')
    return { kind: 'none', reason: toClause(fetched.reason), isWorthRetry: PASSING.includes(fetched.how) };
  if (fetched.kind === 'unchanged') return { kind: 'none', reason: 'its page sent no text', isWorthRetry: true };
  return parse(work, fetched);
}

/** A page that stalls or kills its worker counts as unreadable. */
async function parse(work: Work, { text, url }: FreshBody): Promise<PageResult> {
  try {
    const article = await work.parsePage(text, url);
    if (article) return { kind: 'page', article };
    return { kind: 'none', reason: 'there is no article on its page', isWorthRetry: false };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { kind: 'none', reason: `its page could not be read: ${error.message}`, isWorthRetry: false };
  }
}

const PASSING: readonly FetchFailure['how'][] = ['busy', 'broken'];

/** For titles, days and addresses a feed is more reliable than the head of a page. */
function withHead(page: ParsedArticle, own: ParsedArticle | undefined, item: FeedItem): ParsedArticle {
  return {
    title: item.title ?? page.title,
    agency: page.agency ?? own?.agency ?? null,
    publisher: page.publisher ?? own?.publisher ?? null,
    byline: page.byline ?? own?.byline ?? null,
    published: own?.published ?? item.published?.slice(0, 'YYYY-MM-DD'.length) ?? page.published,
    url: item.url ?? page.url,
    text: page.text,
  };
}
