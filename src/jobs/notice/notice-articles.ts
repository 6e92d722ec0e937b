import type { JobParts } from '../job-parts.ts';

const SEEN = 'articles revision, reminded';

/** Where an article came, changed or went, reminders look at their dates now: one that moved is told the same day. */
export async function noticeArticles({ store }: JobParts, now: Temporal.Instant): Promise<void> {
  const [revision, seen] = await Promise.all([store.ledger.revision(), store.ledger.mark(SEEN)]);
  if (revision === seen) return;
  await store.ledger.wakeReminders(now);
  await store.ledger.setMark(SEEN, revision);
}
