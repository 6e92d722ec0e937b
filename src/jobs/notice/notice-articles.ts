import type { JobParts } from '../job-parts.ts';

const SEEN = 'articles revision, reminded';

/** When an article was added, changed or removed, reminders check their dates now, so a moved date is posted the same day; alerts tell what came. */
export async function noticeArticles({ store }: JobParts, now: Temporal.Instant): Promise<void> {
  const [revision, seen] = await Promise.all([store.ledger.revision(), store.ledger.mark(SEEN)]);
  if (revision === seen) return;
  await store.ledger.wakeReminders(now);
  await store.ledger.wakeAlerts(now);
  await store.ledger.setMark(SEEN, revision);
}
