import { StoreError } from '../../core/errors.ts';
import { endOfQuiet } from '../../core/schedule/schedule-quiet.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import type { JobParts } from '../job-parts.ts';
import type { Settle, SettleParts } from './settle.ts';
import { settleAlert } from './settle-alert.ts';
import { settleDigest } from './settle-digest.ts';
import { settleReminders } from './settle-reminders.ts';

export type DueReport = {
  readonly digests: number;
  readonly reminders: number;
  readonly alerts: number;
  readonly failed: number;
};

const SETTLE: Readonly<Record<Subscription['kind'], Settle>> = {
  digest: settleDigest,
  reminder: settleReminders,
  alert: settleAlert,
};

const SUBSCRIPTIONS_A_BATCH = 200;
/** A subscription that cannot be settled is retried after this, and does not delay the others. */
const RETRY_MINUTES = 5;

/** Settles every subscription whose time has come. */
export async function settleDue(parts: JobParts, now: Temporal.Instant): Promise<DueReport> {
  const partsOf = createPartsOf(parts);
  const counts = { digest: 0, reminder: 0, alert: 0, failed: 0 };
  for (let due = await next(parts, now); due.length > 0; due = await next(parts, now))
    for (const subscription of due) {
      const posts = await settleOne(partsOf, subscription, now);
      if (posts === undefined) counts.failed += 1;
      else counts[subscription.kind] += posts;
    }
  return { digests: counts.digest, reminders: counts.reminder, alerts: counts.alert, failed: counts.failed };
}

function next({ store }: JobParts, now: Temporal.Instant): Promise<readonly Subscription[]> {
  return store.ledger.due(now, SUBSCRIPTIONS_A_BATCH);
}

type PartsOf = JobParts & { readonly of: (desk: string) => Promise<SettleParts> };

/** What is known on a desk is loaded once for all of its channels that are due. */
function createPartsOf(parts: JobParts): PartsOf {
  const known = new Map<string, Promise<SettleParts>>();
  const read = async (desk: string): Promise<SettleParts> => {
    const telling = await parts.dueOf(desk);
    return { ...parts, telling, reading: telling.reading() };
  };
  return {
    ...parts,
    of(desk) {
      const found = known.get(desk) ?? read(desk);
      known.set(desk, found);
      return found;
    },
  };
}

async function settleOne(
  parts: PartsOf,
  subscription: Subscription,
  now: Temporal.Instant,
): Promise<number | undefined> {
  const { quiet, zone, kind, desk } = subscription;
  const { ledger } = parts.store;
  try {
    const quietEnd = quiet && endOfQuiet(quiet, zone, now);
    if (!quietEnd) return await SETTLE[kind](await parts.of(desk), subscription, now);
    await ledger.postpone(subscription, quietEnd);
    return 0;
  } catch (error) {
    // Not the subscription's fault, and postponing it could not be saved either: everything waits for the store.
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parts.log.error({ subscription: subscription.id, error: reason }, 'a subscription could not be settled');
    await ledger.postpone(subscription, now.add({ minutes: RETRY_MINUTES }));
    return undefined;
  }
}
