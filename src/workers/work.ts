import type { Article } from '../core/article/article.ts';
import type { EditionArticle } from '../core/editions/edition.ts';
import type { NameCorrection } from '../core/entities/entity.ts';
import type { Findings } from '../core/findings.ts';
import type { PreparedArticle } from '../core/prepared/prepared-article.ts';
import type { Story } from '../core/stories/story.ts';
import type { StoryMatch } from '../core/stories/story-match.ts';
import type { ParsedArticle } from '../ingest/article/parsed.ts';
import type { Feed, FeedFault } from '../ingest/feed/model/feed.ts';
import type { PastedText } from '../ingest/text/pasted-text.ts';
import type { MatchedArticle } from '../stories/match-story.ts';
import type { Belonging } from './prepare-article.ts';

/** `articles` are all of the story. */
export type EditionRequest = {
  readonly articles: readonly EditionArticle[];
  readonly corrections: readonly NameCorrection[];
  readonly asOf: string;
};

/** `known`: what the current rules found in it already, for another workspace. */
export type ToPrepare = {
  readonly article: Article;
  readonly belonging: Belonging;
  readonly known: Findings | undefined;
};

/**
 * Work slow enough to keep a command waiting, done off the main thread if there are threads. A text that stalls or kills
 * its thread affects only that task, which rejects with a SourceError.
 */
export type Work = {
  /** Parses a feed of any format; relative addresses are resolved against `url`. */
  parseFeed(text: string, url: string): Promise<Feed | FeedFault>;
  /** The article of a page; undefined if it has none. */
  parsePage(html: string, url: string | null): Promise<ParsedArticle | undefined>;
  /** The article of a pasted text; undefined if no text is left. */
  parseText(text: string): Promise<PastedText | undefined>;
  extract(article: Article): Promise<Findings>;
  /**
   * Everything done with an article before it is saved: extraction, bounds, its stories, its rows. `known`: what the current
   * rules found in it already, for another workspace.
   */
  prepare(
    article: Article,
    belonging: Belonging,
    stories: readonly Story[],
    known?: Findings,
  ): Promise<PreparedArticle>;
  /** A story at the end of a day, as the JSON of an `Edition`. */
  buildEdition(request: EditionRequest): Promise<string>;
  /** The stories that each article fits, best first. */
  match(articles: readonly MatchedArticle[], stories: readonly Story[]): Promise<readonly (readonly StoryMatch[])[]>;
  close(): Promise<void>;
};
