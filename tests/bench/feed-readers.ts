import { parseFeed } from '../../src/ingest/feed/parse-feed.ts';

/** A feed parser; it returns how many items it found, so that none is fast by skipping some. */
export type FeedReader = { readonly name: string; readonly countItems: (xml: string) => Promise<number> };

/** Ours, and the other parsers that are installed: they are development packages. */
export async function openFeedReaders(): Promise<{
  readonly readers: readonly FeedReader[];
  readonly missing: readonly string[];
}> {
  const opened = await Promise.all(
    Object.entries(OTHERS).map(async ([name, open]) => ({ name, reader: await open() })),
  );
  return {
    readers: [OURS, ...opened.flatMap(({ reader }) => (reader ? [reader] : []))],
    missing: opened.flatMap(({ name, reader }) => (reader ? [] : [name])),
  };
}

const ADDRESS = 'https://news.example/feed';

const OURS: FeedReader = {
  name: 'dateline',
  countItems: async (xml) => {
    const feed = parseFeed(xml, ADDRESS);
    return 'fault' in feed ? 0 : feed.items.length;
  },
};

const OTHERS: Readonly<Record<string, () => Promise<FeedReader | undefined>>> = {
  'rss-parser': openRssParser,
  feedparser: openFeedparser,
};

async function openRssParser(): Promise<FeedReader | undefined> {
  const loaded = await import('rss-parser').catch(() => undefined);
  if (!loaded) return undefined;
  const parser = new loaded.default();
  return { name: 'rss-parser', countItems: async (xml) => (await parser.parseString(xml)).items.length };
}

async function openFeedparser(): Promise<FeedReader | undefined> {
  const loaded = await import('feedparser').catch(() => undefined);
  if (!loaded) return undefined;
  const { default: FeedParser } = loaded;
  const countItems = async (xml: string) => {
    const stream = new FeedParser({ feedurl: ADDRESS });
    stream.end(xml);
    let items = 0;
    for await (const _ of stream) items += 1;
    return items;
  };
  return { name: 'feedparser', countItems };
}
