import type { Subscription } from '../../core/schedule/subscription.ts';
import { firstLook } from '../../desk/tell/subscribe.ts';
import type { JobParts } from '../job-parts.ts';
import { eachAhead } from './each-ahead.ts';

const MARK = 'last step';
/** The clocks of several machines differ by at most this much. */
const SKEW_SECONDS = 120;
const MARK_EVERY_SECONDS = 60;

/**
 * After the clock is set back, subscriptions would wait until it reaches the old time again. They now wait for their next
 * slot instead; claimed slots stay claimed, so nothing is posted twice.
 */
export async function noticeClock(parts: JobParts, now: Temporal.Instant): Promise<void> {
  const { ledger } = parts.store;
  const mark = await ledger.mark(MARK);
  const ahead = mark === undefined ? -Infinity : secondsFrom(now, Temporal.Instant.from(mark));
  if (ahead > SKEW_SECONDS) await turnBack(parts, now, ahead);
  if (ahead > SKEW_SECONDS || ahead < -MARK_EVERY_SECONDS) await ledger.setMark(MARK, now.toString());
}

async function turnBack({ store, delivery, log }: JobParts, now: Temporal.Instant, seconds: number): Promise<void> {
  log.warn({ seconds }, 'the clock was set back');
  await delivery.hurry();
  await store.feeds.hurry(now);
  await eachAhead(store.ledger, now, ({ id, ...subscription }) => store.ledger.change(id, asOf(subscription, now)));
}

function asOf(subscription: Omit<Subscription, 'id'>, now: Temporal.Instant) {
  const earlier = (instant: Temporal.Instant) => (Temporal.Instant.compare(instant, now) > 0 ? now : instant);
  return {
    ...subscription,
    since: earlier(subscription.since),
    settledAt: earlier(subscription.settledAt),
    nextAt: firstLook(subscription.cron, subscription.zone, now),
  };
}

function secondsFrom(now: Temporal.Instant, mark: Temporal.Instant): number {
  return (mark.epochMilliseconds - now.epochMilliseconds) / 1000;
}
