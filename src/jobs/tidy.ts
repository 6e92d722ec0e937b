import type { JobParts } from './job-parts.ts';

const MARK = 'tidied on';
/** The posts themselves are in the channels, and the ledger, which is kept, records that they were sent. */
const KEPT_DAYS = 30;
/** For proposals no one followed and pasted texts no one saved. */
const PROPOSED_DAYS = 7;
/** Items that left their feed this long ago do not come back as news. */
const SEEN_DAYS = 180;

/** Once a day, deletes posts sent long ago, unused proposals and drafts, and items that left their feeds. */
export async function tidyUp({ store, log }: JobParts, now: Temporal.Instant): Promise<void> {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  if ((await store.ledger.mark(MARK)) === today) return;
  const posts = await store.outbox.tidy(daysBefore(now, KEPT_DAYS));
  const seen = await store.feeds.tidy(daysBefore(now, PROPOSED_DAYS), daysBefore(now, SEEN_DAYS));
  const drafts = await store.drafts.tidy(daysBefore(now, PROPOSED_DAYS));
  if (drafts > 0) log.info({ drafts }, 'old drafts were deleted');
  if (seen > 0) log.info({ seen }, 'old proposals and items were deleted');
  if (posts > 0) log.info({ posts }, 'old posts were deleted');
  await store.ledger.setMark(MARK, today);
}

function daysBefore(now: Temporal.Instant, days: number): Temporal.Instant {
  return now.subtract({ hours: days * 24 });
}
