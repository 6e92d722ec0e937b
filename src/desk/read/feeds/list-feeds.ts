import type { FeedsView } from '../../../core/views/reading-views.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { toFeedLine } from './feed-line.ts';

/** Every feed that is followed, and how many more the stories' files name. */
export async function listFeeds(
  { store, stories, isPolling }: ReadingParts,
  now: Temporal.Instant,
): Promise<FeedsView> {
  const all = await store.feeds.list();
  const followed = new Set(all.map(({ url }) => url));
  const offers = stories().map(({ slug, feeds }) => ({
    story: slug,
    feeds: feeds.filter((url) => !followed.has(url)).length,
  }));
  return {
    lines: all.map((source) => toFeedLine(source, now)),
    offers: offers.filter(({ feeds }) => feeds > 0),
    isPolling,
  };
}
