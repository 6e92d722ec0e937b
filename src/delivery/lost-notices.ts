import { lostCard } from '../card/telling/lost-card.ts';
import type { Channel } from '../core/channels/channel.ts';
import { toDirectChannel } from '../core/channels/direct-channel.ts';
import type { Subscription } from '../core/schedule/subscription.ts';
import type { NewPost } from '../store/port/ledger.ts';
import { createPostKey } from './post-key.ts';

/**
 * One direct message to each person whose subscriptions were suspended because a channel was lost; none if the lost
 * channel is their own direct messages.
 */
export function toLostNotices(
  channel: Channel,
  suspended: readonly Subscription[],
  reason: string,
): readonly NewPost[] {
  return [...Map.groupBy(suspended, ({ owner }) => owner)].flatMap(([owner, own]) => {
    const direct = owner === null ? channel : toDirectChannel(channel, owner);
    if (isSame(direct, channel)) return [];
    return [{ key: createPostKey(), channel: direct, card: JSON.stringify(lostCard(channel, own, reason)) }];
  });
}

function isSame(one: Channel, other: Channel): boolean {
  return one.platform === other.platform && one.workspace === other.workspace && one.id === other.id;
}
