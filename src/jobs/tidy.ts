import type { JobParts } from './jobs.ts';

const MARK = 'tidied on';
/** What was posted is in the channel; the ledger, which is kept, says that it was. */
const KEPT_DAYS = 30;

/** Once a day, forgets posts that were sent long ago. */
export async function tidy({ store, log }: JobParts, now: Temporal.Instant): Promise<void> {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  if ((await store.ledger.mark(MARK)) === today) return;
  const posts = await store.outbox.tidy(now.subtract({ hours: KEPT_DAYS * 24 }));
  if (posts > 0) log.info({ posts }, 'old posts were forgotten');
  await store.ledger.setMark(MARK, today);
}
