import type { Workspace } from '../../core/channels/channel.ts';

/** For the platforms to call when Dateline joins or leaves a workspace. */
export type Moves = {
  /** Dateline was removed from a workspace: suspends its subscriptions; returns how many. */
  leaveWorkspace(workspace: Workspace): Promise<number>;
  /** Dateline is back: resumes those subscriptions from now on; returns how many. */
  joinWorkspace(workspace: Workspace, now: Temporal.Instant): Promise<number>;
};
