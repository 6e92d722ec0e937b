import type { FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import { observe, type Rhythm, rhythmOfHistory } from '../../../core/pace/rhythm.ts';
import type { Feed, FeedItem } from '../../../ingest/feed/model/feed.ts';

/** A date this much before the last poll is not when the item came: it was left behind, or dated back. */
const MAX_DELAY_MS = 60 * 60_000;

/**
 * When a feed has news, after a poll that found `fresh` items. The first time, what all its items say; later, the dates of new
 * items, or the moment of the poll for one that is undated or dated long before.
 */
export function learnRhythm(
  { rhythm, succeededAt }: Pick<FollowedFeed, 'rhythm' | 'succeededAt'>,
  feed: Feed,
  fresh: readonly FeedItem[],
  now: Temporal.Instant,
): Rhythm {
  const { epochMilliseconds } = now;
  if (rhythm === null)
    return rhythmOfHistory(
      feed.items.flatMap((item) => momentOf(item) ?? []),
      epochMilliseconds,
    );
  const earliest = (succeededAt ?? now).epochMilliseconds - MAX_DELAY_MS;
  const moments = fresh.map((item) => momentOf(item) ?? epochMilliseconds);
  return observe(
    rhythm,
    moments.map((moment) => (moment < earliest ? epochMilliseconds : moment)),
    epochMilliseconds,
  );
}

/** Undefined if only the day is known. */
function momentOf({ published }: FeedItem): number | undefined {
  return published?.includes('T') ? Temporal.Instant.from(published).epochMilliseconds : undefined;
}
