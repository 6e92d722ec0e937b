import { buildEdition } from '../../../src/core/editions/build-edition.ts';
import type { Story } from '../../../src/core/stories/story.ts';
import { createAlikePages } from '../../../src/desk/read/poll/alike-pages.ts';
import type { ReadingParts } from '../../../src/desk/read/reading-parts.ts';
import type { Feed, FeedItem } from '../../../src/ingest/feed/model/feed.ts';
import type { Fetched, FetchRequest, FreshBody } from '../../../src/ingest/fetch/result/fetched.ts';
import { parsePastedText } from '../../../src/ingest/text/pasted-text.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import type { NewFeed } from '../../../src/store/port/feeds.ts';
import type { Work } from '../../../src/workers/work.ts';
import { storyOf } from '../../ingest/story-of.ts';
import { sampleSource } from '../../store/feeds/sample-feed.ts';
import { NOTHING } from '../../store/sample.ts';
import { foundWork } from '../../workers/found-work.ts';

export const NOW = Temporal.Instant.from('2016-07-13T10:00Z');
export const FEED = 'https://news.example/feed';

export const HARBOUR: Story = {
  ...storyOf('harbour', { any: ['harbour'], none: ['airport'] }),
  title: 'The harbour',
  feeds: ['https://news.example/feed'],
};

const NEWEST = Temporal.Instant.from('2016-07-13T08:00Z');

/** Long enough to be more than a teaser. */
export const fullText = (opening: string) =>
  [opening, 'The pilots came early and the dockers late. '.repeat(6), 'Nothing was agreed upon. '.repeat(10)]
    .map((paragraph) => `<p>${paragraph.trim()}</p>`)
    .join('');

/** An item of the harbour feed, the first the newest, three a day; `parts` says what is different. */
export function feedItem(n: number, parts: Partial<FeedItem> = {}): FeedItem {
  return {
    guid: `g${n}`,
    url: `https://news.example/${n}`,
    title: `Harbour talks, part ${n}`,
    published: NEWEST.subtract({ hours: 8 * (n - 1) }).toString(),
    updated: null,
    html: fullText(`The harbour talks went on, for the ${n}th time.`),
    byline: null,
    language: null,
    isPart: false,
    ...parts,
  };
}

export function feedOf(items: readonly FeedItem[], parts: Partial<Feed> = {}): Feed {
  const head = { format: 'rss', title: 'Harbour news', homepage: 'https://news.example/' } as const;
  return { ...head, language: null, ttlMinutes: null, skipHours: [], skipDays: [], items, ...parts };
}

/** What a fetch brings of a feed or, as a text, of a page. */
export function fresh(body: Feed | string, parts: Partial<FreshBody> = {}): FreshBody {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    kind: 'fresh',
    url: FEED,
    movedTo: null,
    mediaType: null,
    text,
    etag: null,
    lastModified: null,
    maxAgeSeconds: null,
    ...parts,
  };
}

export const failed = (how: 'broken' | 'gone' | 'disallowed' | 'busy', reason: string): Fetched => ({
  kind: 'failed',
  how,
  reason,
  retryAfterSeconds: null,
});

const AGENCIES = new Map([['Reuters', 'Reuters']]);

/** Feeds are JSON of the model itself, pages are their text, and extraction finds nothing. */
const WORK: Work = {
  async parseFeed(text) {
    try {
      return JSON.parse(text) as Feed;
    } catch {
      return { fault: 'it is a page' };
    }
  },
  parsePage: async (text, url) =>
    text.includes('no article')
      ? undefined
      : { title: 'Of the page', agency: null, publisher: 'News', byline: null, published: null, url, text },
  parseText: async (text) => parsePastedText(text, AGENCIES),
  extract: async () => NOTHING,
  buildEdition: async ({ articles, corrections, asOf }) => JSON.stringify(buildEdition(articles, corrections, asOf)),
  ...foundWork(async () => NOTHING),
  close: async () => {},
};

/** A desk that reads over a store of its own; `web` says what each address answers just now. */
export async function openNewsroom(work: Partial<Work> = {}, file = ':memory:') {
  const store = await openStore({ file });
  const web = new Map<string, Fetched>();
  const asked: FetchRequest[] = [];
  const parts: ReadingParts = {
    store,
    stories: () => [HARBOUR],
    prepare: (article) =>
      foundWork(work.extract ?? WORK.extract).prepare(article, { pinned: article.story, story: article.story }, [
        HARBOUR,
      ]),
    fetch: async (request) => {
      asked.push(request);
      return web.get(request.url) ?? failed('broken', `${request.url} did not answer`);
    },
    work: { ...WORK, ...work },
    agencies: AGENCIES,
    random: () => 0.5,
    toSuspensionPost: ({ followedIn }, why) => ({ key: `k${asked.length}`, channel: followedIn, card: why }),
    alike: createAlikePages(),
    isPolling: true,
    isShared: false,
  };
  const follow = async (what: Partial<NewFeed> = {}) =>
    (await store.feeds.add(sampleSource({ url: FEED, title: null, homepage: null, format: null, ...what }))).source;
  const articles = async () =>
    (await store.articles.listFrom({ story: null, asOf: null }, '')).map(({ article }) => article);
  return { store, web, asked, parts, follow, articles };
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;
