import { digestCard } from '../../card/telling/digest-card.ts';
import { withPing } from '../../card/telling/with-ping.ts';
import { parseCron } from '../../core/schedule/schedule-cron.ts';
import { endOfQuiet } from '../../core/schedule/schedule-quiet.ts';
import { lastSlot, nextSlot, type Slot } from '../../core/schedule/schedule-slot.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import { createPostKey } from '../../delivery/post-key.ts';
import { QUIET_ITEM } from '../../desk/tell/digest/read-digest.ts';
import { lookAfter } from './look-after.ts';
import type { Settle, SettleParts } from './settle.ts';
import { showLate } from './show-late.ts';

/** How many missed slots the rule "all" makes up for, one post each. */
const MOST_MISSED = 10;

/** Posts the digest for the slots that are due; the subscription's rule decides about missed ones. */
export const settleDigest: Settle = async (parts, subscription, now) => {
  const slots = missedSlots(subscription, now);
  const claimed = await parts.store.ledger.claimed(
    subscription.id,
    slots.map(({ wall }) => wall),
  );
  const [slot] = slots.filter(({ wall }) => !claimed.has(wall));
  const after = slot && subscription.catchUp === 'all' ? slot.at : now;
  return slot ? post(parts, subscription, { slot, now, after }) : pass(parts, subscription, now);
};

/** Oldest first; with "all", the following checks settle the rest. */
function missedSlots(subscription: Subscription, now: Temporal.Instant): readonly Slot[] {
  const { cron, zone, settledAt, catchUp } = subscription;
  const schedule = parseCron(cron);
  const last = schedule && lastSlot(schedule, zone, { after: settledAt, until: now });
  if (!schedule || !last) return [];
  if (catchUp === 'skip') return lateness(subscription, last, now) === null ? [last] : [];
  if (catchUp === 'latest') return [last];
  const slots: Slot[] = [];
  for (
    let slot = nextSlot(schedule, zone, settledAt);
    slot && Temporal.Instant.compare(slot.at, now) <= 0;
    slot = nextSlot(schedule, zone, slot.at)
  )
    slots.push(slot);
  return slots.slice(-MOST_MISSED);
}

/** A slot in quiet hours becomes due when they end. */
function lateness({ quiet, zone }: Subscription, { at }: Slot, now: Temporal.Instant): string | null {
  return showLate((quiet && endOfQuiet(quiet, zone, at)) ?? at, now);
}

type Turn = { readonly slot: Slot; readonly now: Temporal.Instant; readonly after: Temporal.Instant };

async function post(
  { store, telling, reading }: SettleParts,
  subscription: Subscription,
  { slot, now, after }: Turn,
): Promise<number> {
  const { view, told } = await telling.digest(subscription, after, reading);
  const isSilent = view.stories.length === 0 && isSilentWhenEmpty(subscription, Number(told.get(QUIET_ITEM) ?? 0));
  const card = JSON.stringify(withPing(digestCard(view, lateness(subscription, slot, now)), subscription));
  const posts = isSilent ? [] : [{ key: createPostKey(), channel: subscription.channel, card }];
  const settled = await store.ledger.settle({
    subscription,
    at: now,
    settledAt: after,
    nextAt: lookAfter(subscription, after),
    slots: [slot.wall],
    told,
    posts,
  });
  return settled ? posts.length : 0;
}

/** How often a digest says that nothing is new, unless the channel chose otherwise. */
const QUIET_DIGESTS = 3;

function isSilentWhenEmpty({ whenEmpty }: Subscription, inARow: number): boolean {
  return whenEmpty === 'silent' || (whenEmpty === 'three' && inARow > QUIET_DIGESTS);
}

/** Nothing to post: everything was claimed before the clock was set back, or is skipped by rule. */
async function pass({ store }: SettleParts, subscription: Subscription, now: Temporal.Instant): Promise<number> {
  const nextAt = lookAfter(subscription, now);
  await store.ledger.settle({ subscription, at: now, settledAt: now, nextAt, slots: [], told: new Map(), posts: [] });
  return 0;
}
