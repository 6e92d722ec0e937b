import type { Workspace } from '../../core/channels/channel.ts';

/** Dateline comes to workspaces and leaves them: for the platforms. */
export type Moves = {
  /** Dateline is in a workspace no longer: what posts there is kept, and waits; how many. */
  leaveWorkspace(workspace: Workspace): Promise<number>;
  /** It is back: what waited for that goes on from now; how many. */
  joinWorkspace(workspace: Workspace, now: Temporal.Instant): Promise<number>;
};
