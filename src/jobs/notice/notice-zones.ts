import { firstLook } from '../../desk/tell/subscribe.ts';
import type { JobParts } from '../job-parts.ts';
import { eachAhead } from './each-ahead.ts';

const MARK = 'zone data';

/**
 * New time zone data (say, a country drops summer time) changes the instants of wall times, so every next check is
 * computed again. Slots are identified by their wall time, so none is posted twice.
 */
export async function noticeZones(parts: JobParts, zoneData: string, now: Temporal.Instant): Promise<void> {
  const { ledger } = parts.store;
  const before = await ledger.mark(MARK);
  if (before === zoneData) return;
  if (before !== undefined) {
    parts.log.info({ before, zoneData }, 'time zone data changed');
    await eachAhead(ledger, now, async (subscription) => {
      const { cron, zone, settledAt } = subscription;
      await ledger.postpone(subscription, firstLook(cron, zone, settledAt));
    });
  }
  await ledger.setMark(MARK, zoneData);
}
