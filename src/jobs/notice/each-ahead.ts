import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Ledger } from '../../store/port/ledger.ts';

const SUBSCRIPTIONS_A_BATCH = 500;

/** Applies a function to every active subscription that waits for a later moment. */
export async function eachAhead(
  ledger: Ledger,
  now: Temporal.Instant,
  run: (subscription: Subscription) => Promise<unknown>,
): Promise<void> {
  let last = 0;
  for (;;) {
    const batch = await ledger.ahead(now, last, SUBSCRIPTIONS_A_BATCH);
    for (const subscription of batch) await run(subscription);
    const id = batch.at(-1)?.id;
    if (id === undefined) return;
    last = id;
  }
}
