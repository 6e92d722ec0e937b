import type { Channel } from '../channels/channel.ts';
import type { Subscription } from '../schedule/subscription.ts';

/** A story lived through again in a channel: from its start, a story clock runs there, faster than the wall clock. */
export type ChannelReplay = {
  readonly channel: Channel;
  /** The workspace whose stories it tells: "own", or "slack/T1". */
  readonly desk: string;
  /** A story's slug; null: every story. */
  readonly story: string | null;
  /** The day on which the story clock started, YYYY-MM-DD. */
  readonly from: string;
  /** Of the story's days. */
  readonly zone: string;
  /** How much faster the story clock runs: 1440 is a day a minute. */
  readonly pace: number;
  /** On the wall clock. */
  readonly startedAt: Temporal.Instant;
  /** On the wall clock; it does not run on after that. */
  readonly endsAt: Temporal.Instant;
};

/** A subscription of a replay, and what the channel has received through it. Its instants are the story clock's. */
export type ReplayedSubscription = {
  readonly subscription: Subscription;
  /** Item → value. */
  readonly told: ReadonlyMap<string, string>;
  /** Occurrences that are claimed. */
  readonly slots: ReadonlySet<string>;
};
