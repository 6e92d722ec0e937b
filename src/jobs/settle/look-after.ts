import { parseCron } from '../../core/schedule/schedule-cron.ts';
import { nextSlot } from '../../core/schedule/schedule-slot.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';

/** When to check a subscription again; null if its schedule never comes again. */
export function lookAfter({ cron, zone }: Subscription, after: Temporal.Instant): Temporal.Instant | null {
  const schedule = parseCron(cron);
  return (schedule && nextSlot(schedule, zone, after)?.at) ?? null;
}
