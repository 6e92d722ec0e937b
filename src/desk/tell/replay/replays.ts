import type { Channel } from '../../../core/channels/channel.ts';
import type { ChannelReplay } from '../../../core/replays/channel-replay.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';

export type ReplayRequest = {
  readonly channel: Channel;
  /** The platform's id of the person who starts it. */
  readonly owner: string;
  /** YYYY-MM-DD; null: the day of the first article. */
  readonly from: string | null;
  /** How much faster than the wall clock: 1440 is a day a minute. */
  readonly pace: number;
  /** A story as typed, by slug or title; null: every story. */
  readonly story: string | null;
  /** Null: the desk's time zone. */
  readonly zone: string | null;
};

/** What was started, and what it will post. */
export type StartedReplay = { readonly replay: ChannelReplay; readonly subscriptions: readonly Subscription[] };

/** Living through a story again in a channel. */
export type Replays = {
  /** Throws a UserError if there is nothing to replay, or one is running in the channel. */
  start(request: ReplayRequest, now: Temporal.Instant): Promise<StartedReplay>;
  /** The one in a channel; undefined if none is, or it is over. */
  running(channel: Channel, now: Temporal.Instant): Promise<ChannelReplay | undefined>;
  /** Throws a UserError if there is none. */
  stop(channel: Channel): Promise<ChannelReplay>;
};
