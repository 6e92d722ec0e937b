import { reminderCard } from '../../card/telling/reminder-card.ts';
import { withPing } from '../../card/telling/with-ping.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Reminder } from '../../core/views/reminder-view.ts';
import { createPostKey } from '../../delivery/post-key.ts';
import type { NewPost } from '../../store/port/ledger.ts';
import { lookAfter } from './look-after.ts';
import type { Settle } from './settle.ts';

/** Posts the reminders that are due, one post for each story. */
export const settleReminders: Settle = async ({ store, telling, reading }, subscription, now) => {
  const { today, reminders } = await telling.reminders(subscription, now, reading);
  const groups = [...Map.groupBy(reminders, ({ story }) => story?.slug ?? '').values()];
  const posts = groups.map((group) => toPost(group, today, subscription));
  const settled = await store.ledger.settle({
    subscription,
    at: now,
    settledAt: now,
    nextAt: lookAfter(subscription, now),
    slots: [...new Set(reminders.flatMap(({ slots }) => slots))],
    told: new Map(),
    posts,
  });
  return settled ? posts.length : 0;
};

function toPost(reminders: readonly Reminder[], today: string, subscription: Subscription): NewPost {
  const card = withPing(reminderCard(reminders, today, subscription.id), subscription);
  return { key: createPostKey(), channel: subscription.channel, card: JSON.stringify(card) };
}
