import type { FollowedFeed } from '../../../core/followed-feed.ts';
import type { PollReport } from './poll-feed.ts';

/** Feeds that are due: for the jobs. */
export type Polling = {
  /** For the jobs. */
  poll(source: FollowedFeed, now: Temporal.Instant): Promise<PollReport>;
  /** What went wrong with a source that could not be asked. */
  blame(source: FollowedFeed, reason: string, now: Temporal.Instant): Promise<PollReport>;
};
