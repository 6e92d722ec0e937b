import type { Channel, PlatformName, Workspace } from '../../core/channels/channel.ts';

/** A post on its way. */
export type OutboxPost = {
  readonly id: number;
  readonly key: string;
  readonly channel: Channel;
  /** JSON of the card. */
  readonly card: string;
  /** Attempts so far, including this one. */
  readonly attempts: number;
  /** An earlier attempt may have been posted: its response was lost, or the process died. */
  readonly maybeSent: boolean;
  /** When it was decided, and so should have been posted. */
  readonly decidedAt: Temporal.Instant;
};

export type DeadPost = {
  readonly id: number;
  readonly channel: Channel;
  readonly reason: string;
  readonly attempts: number;
  readonly endedAt: Temporal.Instant;
};

export type Claim = {
  readonly now: Temporal.Instant;
  /** The claim expires then, so that another process can send it if this one dies. */
  readonly until: Temporal.Instant;
  readonly owner: string;
};

/** The part of the store's port that holds posts from their decision until they are sent. */
export type Outbox = {
  /** Channels whose oldest open post is ready, longest waiting first. */
  readyChannels(platforms: readonly PlatformName[], now: Temporal.Instant, limit: number): Promise<readonly Channel[]>;
  /** Claims a channel's oldest open post, in one statement; undefined if it is not ready or already claimed. */
  claim(channel: Channel, claim: Claim): Promise<OutboxPost | undefined>;
  sent(id: number, message: string, at: Temporal.Instant): Promise<void>;
  /** The card of a post with this key in this channel, as JSON, while it is kept; undefined if there is none. */
  posted(channel: Channel, key: string): Promise<string | undefined>;
  /** Back to waiting. */
  again(
    id: number,
    change: {
      readonly readyAt: Temporal.Instant;
      readonly reason: string;
      /** It may be there already. */
      readonly maybeSent: boolean;
      /** Whether this attempt counts. */
      readonly isCounted: boolean;
    },
  ): Promise<void>;
  /** Not retried automatically. */
  dead(id: number, reason: string, at: Temporal.Instant): Promise<void>;
  /** Gives up all open posts of a channel; returns how many. */
  deadChannel(channel: Channel, reason: string, at: Temporal.Instant): Promise<number>;
  /** Of one workspace, or of all (null or absent). */
  deadPosts(
    limit: number,
    of?: Workspace | null,
  ): Promise<{ readonly posts: readonly DeadPost[]; readonly total: number }>;
  /** Makes the dead posts of a channel, or all (null), ready again at `now`; returns how many. */
  revive(channel: Channel | null, now: Temporal.Instant): Promise<number>;
  /** Deletes posts that were sent before a moment. */
  tidy(before: Temporal.Instant): Promise<number>;
  /** Open posts, of one workspace or of all (null or absent). */
  waiting(of?: Workspace | null): Promise<number>;
  /** When the oldest open post was decided; null if none waits. */
  oldest(): Promise<Temporal.Instant | null>;
  /** A process died: its claims expire now; returns how many posts. They may have been sent. */
  release(owner: string, now: Temporal.Instant): Promise<number>;
  /** After the clock was set back: waiting posts are ready now, and claims expire then at the latest. */
  hurry(now: Temporal.Instant, claimsUntil: Temporal.Instant): Promise<void>;
};
