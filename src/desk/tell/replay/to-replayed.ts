import type { ChannelReplay } from '../../../core/replays/channel-replay.ts';
import { toCron } from '../../../core/schedule/schedule-text.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import { nextLook } from '../subscribe.ts';

type Beginning = {
  readonly owner: string;
  /** On the story clock. */
  readonly start: Temporal.Instant;
};

const USUAL_CRON = toCron('09:00', '*');
const USUAL_OFFSETS = ['7d', '1d', '0d'];

/**
 * The subscriptions of a replay: copies of the channel's own digests and reminders, as far as they tell the story, or a
 * daily digest and reminders where there are none. They start empty, and days without news are silent. Pure.
 */
export function toReplayed(
  own: readonly Subscription[],
  replay: ChannelReplay,
  { owner, start }: Beginning,
): readonly Subscription[] {
  const copied = own.filter((one) => isCopied(one, replay));
  const chosen = copied.length > 0 ? copied : usual(replay, owner, start);
  return chosen.map((subscription, index) => ({
    ...subscription,
    id: index + 1,
    stories: replay.story === null ? subscription.stories : [replay.story],
    catchUp: 'latest',
    whenEmpty: 'silent',
    since: start,
    settledAt: start,
    nextAt: nextLook(subscription, start),
    version: 0,
  }));
}

function isCopied({ kind, state, desk, stories }: Subscription, replay: ChannelReplay): boolean {
  if (state !== 'active' || desk !== replay.desk || (kind !== 'digest' && kind !== 'reminder')) return false;
  return replay.story === null || stories === null || stories.includes(replay.story);
}

function usual(
  { channel, desk, zone }: ChannelReplay,
  owner: string,
  start: Temporal.Instant,
): readonly Subscription[] {
  const shared = {
    id: 0,
    channel,
    desk,
    owner,
    stories: null,
    cron: USUAL_CRON,
    zone,
    onlyDate: null,
    people: null,
    catchUp: 'latest',
    quiet: null,
    whenEmpty: 'silent',
    state: 'active',
    note: null,
    since: start,
    settledAt: start,
    nextAt: null,
    version: 0,
  } as const;
  return [
    { ...shared, kind: 'digest', offsets: [] },
    { ...shared, kind: 'reminder', offsets: USUAL_OFFSETS },
  ];
}
