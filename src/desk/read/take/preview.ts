import type { Channel } from '../../../core/channels/channel.ts';
import { SourceError, UserError } from '../../../core/errors.ts';
import type { PreviewItem, PreviewView } from '../../../core/views/reading-views.ts';
import { toArticle } from '../../../ingest/article/to-article.ts';
import { findFeeds } from '../../../ingest/feed/find-feeds.ts';
import { howOften } from '../../../ingest/feed/how-often.ts';
import { toParsedArticle } from '../../../ingest/feed/items/to-parsed-article.ts';
import { judgeText } from '../../../ingest/feed/judge-text.ts';
import type { AnnouncedFeed, Feed, FeedFault, FeedItem } from '../../../ingest/feed/model/feed.ts';
import type { FetchFailure } from '../../../ingest/fetch/result/fetched.ts';
import type { NewFeed } from '../../../store/port/feeds.ts';
import { toFeedLine } from '../feeds/feed-line.ts';
import { hostOfAddress, toClause } from '../feeds/feed-words.ts';
import { fetchPage } from '../poll/fetch-page.ts';
import { parseFetched } from '../poll/parse-fetched.ts';
import { newestFirst } from '../poll/plan-items.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { judge } from './intake.ts';
import { toTakenView } from './to-taken-view.ts';

/** Who may want to follow it, and for which story (slug; null: the stories' rules decide). */
export type Wish = {
  readonly story: string | null;
  readonly channel: Channel;
  readonly user: string;
};

const SHOWN_ITEMS = 5;
const SHOWN_FEEDS = 8;

/**
 * What is at an address: a feed, a page that links to feeds or has one where sites usually do, or an article. Each becomes
 * a proposal, so that a button needs only its number. `urls`: the address, in the order in which to try it. Throws a
 * UserError if nothing can be read.
 */
export async function previewAddress(
  parts: ReadingParts,
  urls: readonly string[],
  wish: Wish,
  now: Temporal.Instant,
): Promise<PreviewView> {
  for (const one of urls) {
    const known = await parts.store.feeds.findByUrl(one);
    if (known && known.state !== 'proposed') return { kind: 'followed', line: toFeedLine(known, now) };
  }
  const { url, fetched } = await fetchFirst(parts, urls);
  if (fetched.kind === 'failed') throw cannotRead(fetched);
  if (fetched.kind === 'unchanged') throw new UserError(`${hostOfAddress(url)} sent nothing.`, 'Try again later.');
  const feed = await parseFetched(parts.work, fetched);
  if (!('fault' in feed)) return previewFeed(parts, fetched.movedTo ?? url, feed, wish, now);
  const feeds = findFeeds(fetched.text, fetched.url);
  if (feeds.length > 0) return proposeFeeds(parts, feeds, hostOfAddress(url), wish, now);
  const isHome = new URL(fetched.url).pathname === '/';
  const guess = () => previewGuess(parts, fetched.url, wish, now);
  if (isHome) return (await guess()) ?? previewPage(parts, url, feed, wish, now);
  try {
    return await previewPage(parts, url, feed, wish, now);
  } catch (error) {
    const found = error instanceof UserError ? await guess() : undefined;
    if (found) return found;
    throw error;
  }
}

/** The first address that answers, or how the first one failed. */
async function fetchFirst({ fetch }: ReadingParts, urls: readonly string[]) {
  const [first = '', ...others] = urls;
  const asked = async (url: string) => ({
    url,
    fetched: await fetch({ url, want: 'feed', etag: null, lastModified: null }),
  });
  const tried = await asked(first);
  for (const url of tried.fetched.kind === 'failed' && tried.fetched.how === 'broken' ? others : []) {
    const next = await asked(url);
    if (next.fetched.kind !== 'failed') return next;
  }
  return tried;
}

/** Where sites have their feeds that do not announce them. */
const USUAL_PATHS = ['/feed', '/rss.xml', '/atom.xml'];

async function previewGuess(
  parts: ReadingParts,
  page: string,
  wish: Wish,
  now: Temporal.Instant,
): Promise<PreviewView | undefined> {
  for (const path of USUAL_PATHS) {
    const url = new URL(path, page).toString();
    const fetched = await parts.fetch({ url, want: 'feed', etag: null, lastModified: null });
    if (fetched.kind !== 'fresh') continue;
    const feed = await parseFetched(parts.work, fetched);
    if (!('fault' in feed)) return previewFeed(parts, fetched.movedTo ?? url, feed, wish, now);
  }
  return undefined;
}

/** Feeds to choose from, each a proposal. */
export async function proposeFeeds(
  { store }: ReadingParts,
  feeds: readonly AnnouncedFeed[],
  where: string,
  wish: Wish,
  now: Temporal.Instant,
): Promise<PreviewView> {
  const proposed = [];
  for (const { url, title } of feeds.slice(0, SHOWN_FEEDS)) {
    const { source } = await store.feeds.add({ ...toProposal(url, wish, now), title });
    proposed.push({ number: source.id, title: source.title, url: source.url });
  }
  return { kind: 'feeds', where, story: wish.story, feeds: proposed };
}

async function previewFeed(
  parts: ReadingParts,
  url: string,
  feed: Feed,
  wish: Wish,
  now: Temporal.Instant,
): Promise<PreviewView> {
  const { title, homepage, format } = feed;
  const pace = howOften(feed);
  const { source } = await parts.store.feeds.add({ ...toProposal(url, wish, now), title, homepage, format, pace });
  if (source.state !== 'proposed') return { kind: 'followed', line: toFeedLine(source, now) };
  const newest = feed.items.toSorted(newestFirst).slice(0, SHOWN_ITEMS);
  const items: PreviewItem[] = [];
  for (const item of newest) items.push(await previewItem(parts, feed, item, wish, now));
  return { kind: 'feed', source, total: feed.items.length, items, teaser: findTeaser(parts, feed, newest) };
}

async function previewItem(
  parts: ReadingParts,
  feed: Feed,
  item: FeedItem,
  { story }: Wish,
  now: Temporal.Instant,
): Promise<PreviewItem> {
  const { title, published, url } = item;
  const parsed = toParsedArticle(item, feed, parts.agencies);
  const article = parsed && toArticle(parsed, null);
  const joins = article ? await sayJoins(parts, { ...article, story }, now) : 'the feed has no text';
  return { title, published: published?.slice(0, 10) ?? null, url, joins };
}

/** An item that stalls is reported, and the others are shown. */
async function sayJoins(
  parts: ReadingParts,
  article: Parameters<typeof judge>[1],
  now: Temporal.Instant,
): Promise<string> {
  try {
    return (await judge(parts, article, now)).says;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return `it could not be read: ${error.message}`;
  }
}

function findTeaser({ agencies }: ReadingParts, feed: Feed, items: readonly FeedItem[]): string | null {
  for (const item of items) {
    const { isTeaser, why } = judgeText(toParsedArticle(item, feed, agencies), item);
    if (isTeaser) return why;
  }
  return null;
}

async function previewPage(
  parts: ReadingParts,
  url: string,
  { fault }: FeedFault,
  wish: Wish,
  now: Temporal.Instant,
): Promise<PreviewView> {
  const page = await fetchPage(parts, url);
  if (page.kind === 'none')
    throw new UserError(
      `There is no feed and no article at ${hostOfAddress(url)}: ${page.reason}; as a feed, ${fault}.`,
      'Use the address of a feed, of a page that links to one, or of an article.',
    );
  const article = toArticle(page.article, null);
  if (!article) throw new UserError(`The page at ${hostOfAddress(url)} has no text.`, 'Use the address of an article.');
  const judged = await judge(parts, { ...article, story: wish.story }, now);
  const proposal = { ...toProposal(url, wish, now), title: article.title, format: 'page' } as const;
  const { source } = await parts.store.feeds.add(proposal);
  const [opening = ''] = article.text.split('\n\n');
  return { kind: 'page', number: source.id, taken: toTakenView(parts, judged), opening };
}

export function toProposal(url: string, { story, channel, user }: Wish, now: Temporal.Instant): NewFeed {
  return {
    url,
    title: null,
    homepage: null,
    format: null,
    story,
    text: 'feed',
    state: 'proposed',
    followedIn: channel,
    followedBy: user,
    since: now,
    pace: null,
    nextAt: null,
  };
}

const HINTS: Readonly<Record<FetchFailure['how'], string>> = {
  refused: 'Try the address of a public web page or feed.',
  disallowed: 'The site does not allow programs to read its pages. Paste the text after /read instead.',
  gone: 'The site removed it for good. Try another address.',
  missing: 'Check the address for typos, or try another one.',
  denied: 'It is not open to everyone. Paste the text after /read instead.',
  busy: 'Try again later.',
  broken: 'Try again later, or try another address.',
};

/** Why an address cannot be read, and what the user can do about it. */
export function cannotRead({ how, reason }: Pick<FetchFailure, 'how' | 'reason'>): UserError {
  return new UserError(`It could not be read: ${toClause(reason)}.`, HINTS[how]);
}
