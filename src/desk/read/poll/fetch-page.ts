import { SourceError } from '../../../core/errors.ts';
import type { ParsedArticle } from '../../../ingest/article/parsed.ts';
import type { FetchFailure, FreshBody } from '../../../ingest/fetch/result/fetched.ts';
import { findWall } from '../../../ingest/page/wall/find-wall.ts';
import type { Work } from '../../../workers/work.ts';
import { toClause } from '../feeds/feed-words.ts';
import type { ReadingParts } from '../reading-parts.ts';

export type PageResult =
  | { readonly kind: 'page'; readonly article: ParsedArticle }
  | {
      readonly kind: 'none';
      /** A clause: "its page shows a consent notice". */
      readonly reason: string;
      readonly isWorthRetry: boolean;
      /** Whether the host is likely to answer so for its other pages too. */
      readonly isWall: boolean;
    };

/** The article of a page, or in words why there is none; `title`: what the article is called, if known. */
export async function fetchPage(
  { fetch, work }: Pick<ReadingParts, 'fetch' | 'work'>,
  url: string,
  title: string | null = null,
): Promise<PageResult> {
  const fetched = await fetch({ url, want: 'page', etag: null, lastModified: null });
  if (fetched.kind === 'failed') return failed(fetched);
  if (fetched.kind === 'unchanged') return none('its page sent no text', true, false);
  const page = await parse(work, fetched);
  const text = page.kind === 'page' ? page.article.text : '';
  const wall = findWall({ html: fetched.text, url: fetched.url, asked: url, text, title });
  return wall === null ? page : none(`its page shows ${wall}`, false, true);
}

const PASSING: readonly FetchFailure['how'][] = ['busy', 'broken'];
const WALLED: readonly FetchFailure['how'][] = ['denied', 'disallowed'];

function failed({ reason, how }: FetchFailure): PageResult {
  return none(toClause(reason), PASSING.includes(how), WALLED.includes(how));
}

function none(reason: string, isWorthRetry: boolean, isWall: boolean): PageResult {
  return { kind: 'none', reason, isWorthRetry, isWall };
}

/** A page that stalls or kills its worker counts as unreadable. */
async function parse(work: Work, { text, url }: FreshBody): Promise<PageResult> {
  try {
    const article = await work.parsePage(text, url);
    return article ? { kind: 'page', article } : none('there is no article on its page', false, false);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return none(`its page could not be read: ${error.message}`, false, false);
  }
}
