import type { DeliveryReport } from '../delivery/delivery.ts';
import type { JobParts } from './job-parts.ts';
import { noticeArticles } from './notice/notice-articles.ts';
import { noticeClock } from './notice/notice-clock.ts';
import { noticeZones } from './notice/notice-zones.ts';
import { runReplays } from './run-replays.ts';
import { type DueReport, settleDue } from './settle/settle-due.ts';
import { tidyUp } from './tidy.ts';

type StepReport = DueReport & DeliveryReport;

export type Jobs = {
  /** Settles everything due at an instant and sends what is ready; works the same with a story clock. */
  step(now: Temporal.Instant): Promise<StepReport>;
};

/** What runs on every tick. */
export function createJobs(parts: JobParts): Jobs {
  let hasNoticedZones = false;
  let deciding: Promise<unknown> = Promise.resolve();

  async function decide(now: Temporal.Instant): Promise<DueReport> {
    await noticeClock(parts, now);
    if (!hasNoticedZones) await noticeZones(parts, process.versions.tz ?? '', now);
    hasNoticedZones = true;
    await noticeArticles(parts, now);
    await tidyUp(parts, now);
    const due = await settleDue(parts, now);
    await runReplays(parts, now);
    return due;
  }

  return {
    async step(now) {
      // Settling runs one at a time; sending overlaps, so that a slow channel does not delay the others.
      const decision = deciding.then(() => decide(now));
      deciding = decision.catch(() => undefined);
      const due = await decision;
      return { ...due, ...(await parts.delivery.send()) };
    },
  };
}
