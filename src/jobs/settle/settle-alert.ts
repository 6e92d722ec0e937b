import { alertCard, alertHourCard, alertRestCard } from '../../card/telling/alert-card.ts';
import { withPing } from '../../card/telling/with-ping.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import type { AlertPost } from '../../core/views/alert-view.ts';
import { createPostKey } from '../../delivery/post-key.ts';
import { lookAfter } from './look-after.ts';
import type { Settle } from './settle.ts';

/** Posts what came since the alert last looked. That it looked, what was posted and the posts are written together. */
export const settleAlert: Settle = async ({ store, telling, reading }, subscription, now) => {
  const { posts, told, nextAt } = await telling.alert(subscription, now, reading);
  const settled = await store.ledger.settle({
    subscription,
    at: now,
    settledAt: now,
    nextAt: earlier(nextAt, lookAfter(subscription, now)),
    slots: [],
    told,
    posts: posts.map((post) => ({
      key: createPostKey(),
      channel: subscription.channel,
      card: JSON.stringify(withPing(toCard(post, subscription), subscription)),
    })),
  });
  return settled ? posts.length : 0;
};

function toCard(post: AlertPost, { id }: Subscription) {
  switch (post.kind) {
    case 'thing':
      return alertCard(post.thing, id);
    case 'rest':
      return alertRestCard(post.lines, post.count, id);
    case 'hour':
      return alertHourCard(post.things, post.rest, id);
  }
}

function earlier(one: Temporal.Instant | null, other: Temporal.Instant | null): Temporal.Instant | null {
  if (!one || !other) return one ?? other;
  return Temporal.Instant.compare(one, other) < 0 ? one : other;
}
