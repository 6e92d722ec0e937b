import type { Channel, PlatformName } from '../core/channels/channel.ts';

/** A post on its way. */
export type OutboxPost = {
  readonly id: number;
  readonly key: string;
  readonly channel: Channel;
  /** JSON of the card. */
  readonly card: string;
  /** Tries so far, this one among them. */
  readonly attempts: number;
  /** An earlier try may have been posted: its answer was lost, or the process died over it. */
  readonly maybeSent: boolean;
  /** When it was decided, and so should have been there. */
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
  /** The claim holds until then; a process that dies leaves it to others. */
  readonly until: Temporal.Instant;
  readonly owner: string;
};

/** The part of the store's port that holds posts from when they are decided until they are there. */
export type Outbox = {
  /** Channels whose oldest open post is ready, longest waiting first. */
  readyChannels(platforms: readonly PlatformName[], now: Temporal.Instant, limit: number): Promise<readonly Channel[]>;
  /** Takes a channel's oldest open post, in one statement; undefined where it is not ready or another has it. */
  claim(channel: Channel, claim: Claim): Promise<OutboxPost | undefined>;
  sent(id: number, message: string, at: Temporal.Instant): Promise<void>;
  /** Back to waiting. */
  again(
    id: number,
    change: {
      readonly readyAt: Temporal.Instant;
      readonly reason: string;
      /** It may be there already. */
      readonly maybeSent: boolean;
      /** Whether this try counts. */
      readonly isCounted: boolean;
    },
  ): Promise<void>;
  /** Never to be tried again by itself. */
  dead(id: number, reason: string, at: Temporal.Instant): Promise<void>;
  /** All open posts of a channel end; how many. */
  deadChannel(channel: Channel, reason: string, at: Temporal.Instant): Promise<number>;
  deadPosts(limit: number): Promise<{ readonly posts: readonly DeadPost[]; readonly total: number }>;
  /** Dead posts of a channel, or all (null), wait again from `now` on; how many. */
  revive(channel: Channel | null, now: Temporal.Instant): Promise<number>;
  /** Forgets posts that were sent before a moment. */
  tidy(before: Temporal.Instant): Promise<number>;
  /** Open posts. */
  waiting(): Promise<number>;
  /** When the oldest open post was decided; null where none waits. */
  oldest(): Promise<Temporal.Instant | null>;
  /** After the clock was set back: what waits is ready now, and a claim holds no longer than until then. */
  hurry(now: Temporal.Instant, claimsUntil: Temporal.Instant): Promise<void>;
};
