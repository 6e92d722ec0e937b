import type { ChannelReplay, ReplayedSubscription } from '../../core/replays/channel-replay.ts';
import type { NewPost } from './ledger.ts';

/** Which replay: a channel has one at most. */
export type ReplayKey = Pick<ChannelReplay, 'desk' | 'channel'>;

export type RunningReplay = ChannelReplay & {
  readonly received: readonly ReplayedSubscription[];
  /** Counts its changes, so that only one of two processes goes on with it. */
  readonly version: number;
};

export type NewReplay = ChannelReplay & {
  readonly received: readonly ReplayedSubscription[];
  /** When to look at it first, on the wall clock. */
  readonly lookAt: Temporal.Instant;
};

/** What is written for a replay at a moment, all or nothing. */
export type ReplayStep = {
  readonly at: Temporal.Instant;
  readonly received: readonly ReplayedSubscription[];
  /** When to look at it again, on the wall clock; null: it has ended and is removed. */
  readonly lookAt: Temporal.Instant | null;
  readonly posts: readonly NewPost[];
};

/** The part of the store's port that holds what is replayed in channels. Every row names its desk and its channel. */
export type ReplayStore = {
  /** Nothing is written if the channel has one already, or the desk as many as it may have. */
  start(replay: NewReplay, most: number): Promise<'started' | 'running' | 'too many'>;
  find(key: ReplayKey): Promise<ChannelReplay | undefined>;
  /** Those to look at, longest waiting first. */
  due(now: Temporal.Instant, limit: number): Promise<readonly RunningReplay[]>;
  /** False if another process went on with it first, or it was stopped: then nothing was written. */
  advance(replay: RunningReplay, step: ReplayStep): Promise<boolean>;
  /** Looks at it again at a moment, without going on. */
  postpone(replay: RunningReplay, lookAt: Temporal.Instant): Promise<void>;
  /** Removes it; undefined if there is none. */
  stop(key: ReplayKey): Promise<ChannelReplay | undefined>;
};
