import { UserError } from '../../../core/errors.ts';
import type { FeedLine } from '../../../core/views/reading-views.ts';
import type { FeedChange, FeedStore } from '../../../store/port/feeds.ts';
import { chooseFeed } from './choose-feed.ts';
import { toFeedLine } from './feed-line.ts';
import { readEvery } from './read-every.ts';

/** Changes a followed feed, by number; without a number the only one. Throws a UserError. */
export async function changeFollowed(
  feeds: FeedStore,
  number: number | null,
  now: Temporal.Instant,
  how: FeedChange,
): Promise<FeedLine> {
  const { id, state } = await chooseFeed(feeds, number);
  if (state === 'proposed')
    throw new UserError(`Feed ${id} is not followed yet.`, `/feeds add number:${id} follows it.`);
  const changed = await feeds.change(id, how);
  if (!changed) throw new UserError(`Feed ${id} is gone.`, '/feeds list shows those that are there.');
  return toFeedLine(changed, now);
}

/** Polls a paused or suspended feed again; one that moved to another feed is polled where it is now. Throws a UserError. */
export async function resumeFeed(feeds: FeedStore, number: number | null, now: Temporal.Instant): Promise<FeedLine> {
  const { id, signs } = await chooseFeed(feeds, number);
  const { movedTo } = signs;
  const isTaken = movedTo !== null && (await feeds.findByUrl(movedTo)) !== undefined;
  const moved =
    movedTo === null || isTaken
      ? {}
      : { url: movedTo, etag: null, lastModified: null, rhythm: null, since: now, signs: { ...signs, movedTo: null } };
  return changeFollowed(feeds, id, now, {
    ...moved,
    state: 'active',
    note: null,
    failures: 0,
    failingSince: null,
    lastError: null,
    nextAt: now,
  });
}

/** Throws a UserError if it is not an interval. */
export async function setPace(
  feeds: FeedStore,
  number: number | null,
  every: string,
  now: Temporal.Instant,
): Promise<FeedLine> {
  const everyMinutes = readEvery(every);
  const { id, choice, state } = await chooseFeed(feeds, number);
  const due = state === 'active' ? { nextAt: now } : {};
  return changeFollowed(feeds, id, now, { choice: { ...choice, everyMinutes }, ...due });
}
