import type { FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import type { PollReport } from './poll-feed.ts';

/** Polling feeds, for the jobs. */
export type Polling = {
  /** For the jobs. */
  poll(source: FollowedFeed, now: Temporal.Instant): Promise<PollReport>;
  /** Records what went wrong with a feed that could not be polled. */
  blame(source: FollowedFeed, reason: string, now: Temporal.Instant): Promise<PollReport>;
};
