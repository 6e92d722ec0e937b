import type { Feed } from '../../../src/ingest/feed/model/feed.ts';
import { parseFeed } from '../../../src/ingest/feed/parse-feed.ts';

/** Where the feeds of these tests are. */
export const ADDRESS = 'https://news.example/feed';
/** An RSS 2.0 feed around some elements of its channel. */
export const rss = (inner: string, head = '<?xml version="1.0"?>') =>
  `${head}<rss version="2.0"><channel><title>The Gazette</title>${inner}</channel></rss>`;

/** A feed that must be one. */
export function read(text: string): Feed {
  const feed = parseFeed(text, ADDRESS);
  if ('fault' in feed) throw new Error(feed.fault);
  return feed;
}
