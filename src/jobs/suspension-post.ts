import { suspendedCard } from '../card/telling/suspended-card.ts';
import type { FollowedFeed } from '../core/feeds/followed-feed.ts';
import { createPostKey } from '../delivery/post-key.ts';
import type { NewPost } from '../store/port/ledger.ts';

/** Tells the channel where a feed was followed that it is no longer polled. */
export function toSuspensionPost(source: FollowedFeed, why: string): NewPost {
  return { key: createPostKey(), channel: source.followedIn, card: JSON.stringify(suspendedCard(source, why)) };
}
