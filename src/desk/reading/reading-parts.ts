import type { FeedPace, FollowedSource } from '../../core/followed-source.ts';
import type { Story } from '../../core/story.ts';
import type { AnnouncedFeed, Feed, FeedFault, FeedItem } from '../../ingest/feed/feed.ts';
import type { Fetch } from '../../ingest/fetch/fetched.ts';
import type { ParsedArticle } from '../../ingest/parsed.ts';
import type { NewPost } from '../../store/ledger.ts';
import type { Store } from '../../store/port.ts';
import type { Work } from '../../workers/work.ts';

export type ReadingParts = {
  readonly store: Store;
  readonly stories: () => readonly Story[];
  readonly fetch: Fetch;
  readonly work: Work;
  /** Names of agencies as printed → the short name kept. */
  readonly agencies: ReadonlyMap<string, string>;
  /** From 0 to 1; spreads sources that fell due together. */
  readonly random: () => number;
  /** What tells the channel it was followed in that a source was suspended. */
  readonly toSuspensionPost: (source: FollowedSource, why: string) => NewPost;
  /** Whether sources are asked by themselves. */
  readonly isPolling: boolean;
  readonly feeds: FeedRules;
};

/** STAND-IN until the feeds land. */
export type FeedRules = {
  toItemKeys(item: FeedItem): { readonly guid: string | null; readonly url: string | null; readonly print: string };
  judgeText(parsed: ParsedArticle | undefined, item: FeedItem): { readonly isTeaser: boolean; readonly why: string };
  howOften(feed: Feed): FeedPace | null;
  findFeeds(html: string, url: string): readonly AnnouncedFeed[];
  toParsedArticle(item: FeedItem, feed: Feed, agencies: ReadonlyMap<string, string>): ParsedArticle | undefined;
  parseOpml(text: string): readonly OpmlEntry[] | FeedFault;
  renderOpml(entries: readonly OpmlEntry[], title: string): string;
};

export type OpmlEntry = {
  readonly title: string | null;
  readonly xmlUrl: string;
  readonly htmlUrl: string | null;
  readonly folders: readonly string[];
};
