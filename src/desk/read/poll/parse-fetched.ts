import { SourceError } from '../../../core/errors.ts';
import type { Feed, FeedFault } from '../../../ingest/feed/model/feed.ts';
import type { FreshBody } from '../../../ingest/fetch/result/fetched.ts';
import type { Work } from '../../../workers/work.ts';

/** Parses a fetched feed; a text that stalls or kills its worker is not a feed. */
export async function parseFetched(
  work: Work,
  { text, url }: Pick<FreshBody, 'text' | 'url'>,
): Promise<Feed | FeedFault> {
  try {
    return await work.parseFeed(text, url);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { fault: error.message };
  }
}
