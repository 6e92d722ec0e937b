import type { Article } from '../core/article.ts';
import type { Findings } from '../core/findings.ts';
import type { ParsedArticle } from '../ingest/article/parsed.ts';
import type { Feed, FeedFault } from '../ingest/feed/model/feed.ts';

/**
 * Work that takes long enough to keep a command waiting; done off the main thread where there are threads. A text that
 * stalls or kills its thread costs that task alone, and rejects with a SourceError.
 */
export type Work = {
  /** A feed of any format; relative addresses are resolved against `url`. */
  parseFeed(text: string, url: string): Promise<Feed | FeedFault>;
  /** The article of a page; undefined where it holds none. */
  parsePage(html: string, url: string | null): Promise<ParsedArticle | undefined>;
  extract(article: Article): Promise<Findings>;
  close(): Promise<void>;
};
