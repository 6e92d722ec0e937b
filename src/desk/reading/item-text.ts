import { SourceError } from '../../core/errors.ts';
import type { FollowedSource } from '../../core/followed-source.ts';
import type { TrailStep } from '../../core/item.ts';
import type { Feed, FeedItem } from '../../ingest/feed/feed.ts';
import type { FetchFailure, FreshBody } from '../../ingest/fetch/fetched.ts';
import type { ParsedArticle } from '../../ingest/parsed.ts';
import type { Work } from '../../workers/work.ts';
import type { ReadingParts } from './reading-parts.ts';
import { toStep } from './to-step.ts';

export type ItemText = {
  readonly parsed: ParsedArticle;
  readonly step: TrailStep;
  /** Its page could not be read just now: worth another try. */
  readonly isShort: boolean;
};

/** An item's text by the source's rule: the feed's own, or its page's; where the page cannot be had, the feed's. */
export async function readItemText(
  parts: ReadingParts,
  { text }: Pick<FollowedSource, 'text'>,
  feed: Feed,
  item: FeedItem,
  now: Temporal.Instant,
): Promise<ItemText> {
  const parsed = parts.feeds.toParsedArticle(item, feed, parts.agencies);
  const wantsPage = text === 'page' || (text === 'longest' && parts.feeds.isTeaser(item));
  if (!wantsPage) return fromFeed(parsed, now, '');
  if (item.url === null) return fromFeed(parsed, now, ', since it names no page');
  const page = await fetchPage(parts, item.url);
  if (page.kind === 'none') return fromFeed(parsed, now, `, since ${page.reason}`, page.isWorthRetry);
  if (text === 'longest' && page.article.text.trim().length <= parsed.text.trim().length)
    return fromFeed(parsed, now, ', since its page says no more');
  return {
    parsed: withHead(page.article, parsed),
    step: toStep('text', now, 'its text is that of its page'),
    isShort: false,
  };
}

export type PageResult =
  | { readonly kind: 'page'; readonly article: ParsedArticle }
  | { readonly kind: 'none'; readonly reason: string; readonly isWorthRetry: boolean };

/** The article of a page, or in words why it cannot be had. */
export async function fetchPage(
  { fetch, work }: Pick<ReadingParts, 'fetch' | 'work'>,
  url: string,
): Promise<PageResult> {
  const fetched = await fetch({ url, want: 'page', etag: null, lastModified: null });
  if (fetched.kind === 'failed')
    return { kind: 'none', reason: fetched.reason, isWorthRetry: PASSING.includes(fetched.how) };
  if (fetched.kind === 'unchanged') return { kind: 'none', reason: 'its page sent no text', isWorthRetry: true };
  return parse(work, fetched);
}

/** A page that stalls or kills its worker is one that cannot be read. */
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

function fromFeed(parsed: ParsedArticle, now: Temporal.Instant, why: string, isShort = false): ItemText {
  return { parsed, step: toStep('text', now, `its text is that of the feed${why}`), isShort };
}

/** The feed knows its own items' titles, days and addresses better than a page's head does. */
function withHead(page: ParsedArticle, feed: ParsedArticle): ParsedArticle {
  return {
    title: feed.title ?? page.title,
    agency: page.agency ?? feed.agency,
    publisher: page.publisher ?? feed.publisher,
    byline: page.byline ?? feed.byline,
    published: feed.published ?? page.published,
    url: feed.url ?? page.url,
    text: page.text,
  };
}
