import type { FollowedSource } from '../../../core/followed-source.ts';
import type { PollReport } from '../poll/poll-source.ts';

/** Feeds that are due: for the jobs. */
export type Polling = {
  /** For the jobs. */
  poll(source: FollowedSource, now: Temporal.Instant): Promise<PollReport>;
  /** What went wrong with a source that could not be asked. */
  blame(source: FollowedSource, reason: string, now: Temporal.Instant): Promise<PollReport>;
};
