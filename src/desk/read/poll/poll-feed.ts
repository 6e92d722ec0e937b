import type { FollowedFeed } from '../../../core/followed-feed.ts';
import { howOften } from '../../../ingest/feed/how-often.ts';
import type { Feed, FeedFault } from '../../../ingest/feed/model/feed.ts';
import type { FetchFailure, FreshBody } from '../../../ingest/fetch/result/fetched.ts';
import { hostOfAddress, toClause } from '../feeds/feed-words.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { parseFetched } from './parse-fetched.ts';
import { newestFirst } from './plan-items.ts';
import { planNextPoll } from './plan-next-poll.ts';
import { type ItemsRead, readItems } from './read-items.ts';

export type PollReport =
  | ({ readonly kind: 'read' } & ItemsRead)
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reason: string; readonly isSuspended: boolean };

/** Polls a feed, reads what is new, and schedules the next poll. Failures are recorded. */
export async function pollFeed(parts: ReadingParts, source: FollowedFeed, now: Temporal.Instant): Promise<PollReport> {
  const { url, etag, lastModified } = source;
  const fetched = await parts.fetch({ url, want: 'feed', etag, lastModified });
  switch (fetched.kind) {
    case 'failed':
      return settleFailure(parts, source, fetched, now);
    case 'unchanged':
      return settleUnchanged(parts, source, fetched.maxAgeSeconds, now);
    case 'fresh': {
      const feed = await parseFetched(parts.work, fetched);
      if ('fault' in feed) return settleFailure(parts, source, toFailure(fetched.url, feed), now);
      return settleFresh(parts, source, fetched, feed, now);
    }
  }
}

/** Records that a feed failed, and suspends it if it has failed for too long. */
export async function settleFailure(
  { store, random, toSuspensionPost }: ReadingParts,
  source: FollowedFeed,
  failure: Pick<FetchFailure, 'how' | 'reason' | 'retryAfterSeconds'>,
  now: Temporal.Instant,
): Promise<PollReport> {
  const reason = toClause(failure.reason);
  const { suspended, ...plan } = planNextPoll(source, { ...failure, reason, kind: 'failed' }, now, random());
  const suspend = suspended === null ? null : { note: suspended, at: now, post: toSuspensionPost(source, suspended) };
  const change = { ...plan, triedAt: now, lastError: reason };
  await store.feeds.settle(source.id, { change, freshAt: null, suspend });
  return { kind: 'failed', reason, isSuspended: suspend !== null };
}

async function settleUnchanged(
  { store, random }: ReadingParts,
  source: FollowedFeed,
  maxAgeSeconds: number | null,
  now: Temporal.Instant,
): Promise<PollReport> {
  const { suspended, ...plan } = planNextPoll(source, { kind: 'read', hasNews: false, maxAgeSeconds }, now, random());
  const change = { ...plan, triedAt: now, succeededAt: now, lastError: null };
  await store.feeds.settle(source.id, { change, freshAt: null, suspend: null });
  return { kind: 'unchanged' };
}

async function settleFresh(
  parts: ReadingParts,
  source: FollowedFeed,
  fetched: FreshBody,
  feed: Feed,
  now: Temporal.Instant,
): Promise<PollReport> {
  const read = await readItems(parts, source, feed, now);
  const { ttlMinutes, skipHours, skipDays } = feed;
  const manners = { ttlMinutes, skipHours, skipDays };
  const outcome = { kind: 'read', hasNews: read.found > 0, maxAgeSeconds: fetched.maxAgeSeconds } as const;
  const { suspended, ...plan } = planNextPoll({ ...source, manners }, outcome, now, parts.random());
  const change = {
    ...plan,
    manners,
    ...(await movedUrl(parts, source, fetched)),
    title: feed.title ?? source.title,
    homepage: feed.homepage ?? source.homepage,
    format: feed.format,
    // Without these the feed is read in full next time.
    etag: read.isUnfinished ? null : fetched.etag,
    lastModified: read.isUnfinished ? null : fetched.lastModified,
    triedAt: now,
    succeededAt: now,
    ...(read.found > 0 ? { lastNewAt: source.itemCount === 0 ? newestMoment(feed, now) : now } : {}),
    pace: howOften(feed) ?? source.pace,
    lastError: null,
  };
  await parts.store.feeds.settle(source.id, { change, freshAt: now, suspend: null });
  return { kind: 'read', ...read };
}

function toFailure(url: string, { fault }: FeedFault): Pick<FetchFailure, 'how' | 'reason' | 'retryAfterSeconds'> {
  const reason = `${hostOfAddress(url)} sent something that cannot be read as a feed: ${fault}`;
  return { how: 'broken', reason, retryAfterSeconds: null };
}

/** A permanent redirect is adopted, unless its target is already followed. */
async function movedUrl(
  { store }: ReadingParts,
  source: FollowedFeed,
  { movedTo }: FreshBody,
): Promise<{ readonly url?: string }> {
  if (movedTo === null || movedTo === source.url || (await store.feeds.findByUrl(movedTo))) return {};
  return { url: movedTo };
}

/** On the first poll the newest item shows how long the feed has been silent. */
function newestMoment({ items }: Feed, now: Temporal.Instant): Temporal.Instant {
  const [newest] = items.filter(({ published }) => published !== null).sort(newestFirst);
  const ms = Date.parse(newest?.published ?? '');
  return Number.isNaN(ms) || ms > now.epochMilliseconds ? now : Temporal.Instant.fromEpochMilliseconds(ms);
}
