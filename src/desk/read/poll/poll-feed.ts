import type { FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import { observe } from '../../../core/pace/rhythm.ts';
import { parseCanonicalUrl } from '../../../ingest/article/canonical-url.ts';
import { howOften } from '../../../ingest/feed/how-often.ts';
import { toItemKeys } from '../../../ingest/feed/items/to-item-keys.ts';
import type { Feed, FeedFault } from '../../../ingest/feed/model/feed.ts';
import type { FetchFailure, FreshBody } from '../../../ingest/fetch/result/fetched.ts';
import { hostOfAddress, toClause } from '../feeds/feed-words.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { learnRhythm } from './learn-rhythm.ts';
import { parseFetched } from './parse-fetched.ts';
import { newestFirst, toStoredKeys } from './plan-items.ts';
import { planNextPoll } from './plan-next-poll.ts';
import { type ItemsRead, readItems } from './read-items.ts';

export type PollReport =
  | ({ readonly kind: 'read' } & Omit<ItemsRead, 'fresh' | 'signs'>)
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reason: string; readonly isSuspended: boolean };

/**
 * Polls a feed, reads what is new, and schedules the next poll. Failures are recorded. `isWhole`: the server must not answer
 * that nothing has changed.
 */
export async function pollFeed(
  parts: ReadingParts,
  source: FollowedFeed,
  now: Temporal.Instant,
  isWhole = false,
): Promise<PollReport> {
  const { url } = source;
  const fetched = await parts.fetch({ url, want: 'feed', ...toValidators(source, now, isWhole) });
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

/** A server that answers "unchanged" whatever changes must send everything once this long. */
const WHOLE_HOURS = 24;

function toValidators({ etag, lastModified, freshAt }: FollowedFeed, now: Temporal.Instant, isWhole: boolean) {
  const isStale = freshAt === null || freshAt.until(now).total('hours') >= WHOLE_HOURS;
  return isWhole || isStale ? { etag: null, lastModified: null } : { etag, lastModified };
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
  const rhythm = source.rhythm && observe(source.rhythm, [], now.epochMilliseconds);
  const { suspended, ...plan } = planNextPoll({ ...source, rhythm }, { kind: 'read', maxAgeSeconds }, now, random());
  const change = { ...plan, rhythm, triedAt: now, succeededAt: now, lastError: null };
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
  const { movedTo } = fetched;
  if (movedTo !== null && (await isOtherFeed(parts, source, movedTo, feed)))
    return settleMoved(parts, source, movedTo, feed, now);
  const { fresh, signs, ...read } = await readItems(parts, source, feed, now);
  const { ttlMinutes, skipHours, skipDays } = feed;
  const manners = { ttlMinutes, skipHours, skipDays };
  const rhythm = learnRhythm(source, feed, fresh, now);
  const outcome = { kind: 'read', maxAgeSeconds: fetched.maxAgeSeconds } as const;
  const { suspended, ...plan } = planNextPoll({ ...source, manners, rhythm }, outcome, now, parts.random());
  const change = {
    ...plan,
    rhythm,
    signs: { ...signs, movedTo: null, language: feed.language },
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
    ...(read.found + read.old > 0 ? { lastNewAt: source.itemCount === 0 ? newestMoment(feed, now) : now } : {}),
    pace: howOften(feed) ?? source.pace,
    lastError: null,
  };
  await parts.store.feeds.settle(source.id, { change, freshAt: now, suspend: null });
  return { kind: 'read', ...read };
}

/** A permanent redirect to a feed that has nothing of what was read is another feed: a person must confirm it. */
async function isOtherFeed(
  { store }: ReadingParts,
  { id, url, itemCount }: FollowedFeed,
  movedTo: string,
  { items }: Feed,
): Promise<boolean> {
  if (itemCount === 0 || items.length === 0 || parseCanonicalUrl(movedTo) === parseCanonicalUrl(url)) return false;
  const keys = items.flatMap((item) => toStoredKeys(toItemKeys(item)));
  return (await store.feeds.items(id, keys)).size === 0;
}

/** Nothing of it is read, and its channel is asked. */
async function settleMoved(
  { store, toSuspensionPost }: ReadingParts,
  source: FollowedFeed,
  movedTo: string,
  { title }: Feed,
  now: Temporal.Instant,
): Promise<PollReport> {
  const where = hostOfAddress(movedTo);
  const reason = `its address now leads to another feed, “${title ?? where}” at ${where}; resume it to follow that one`;
  const change = { nextAt: null, triedAt: now, signs: { ...source.signs, movedTo } };
  const suspend = { note: reason, at: now, post: toSuspensionPost(source, reason) };
  await store.feeds.settle(source.id, { change, freshAt: null, suspend });
  return { kind: 'failed', reason, isSuspended: true };
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
