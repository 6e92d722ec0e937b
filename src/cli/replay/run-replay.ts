import { setTimeout as wait } from 'node:timers/promises';
import type { createStoryClock } from '../../core/clock.ts';
import type { Jobs } from '../../jobs/jobs.ts';

export type Replay = {
  readonly clock: ReturnType<typeof createStoryClock>;
  readonly to: Temporal.Instant;
  /** Story time per second; null: no waiting. */
  readonly perSecond: Temporal.Duration | null;
  readonly jobs: Jobs;
};

const STEP_MINUTES = 15;

/** Steps the story clock to the end; each step runs what is due in it, like a tick. */
export async function runReplay({ clock, to, perSecond, jobs }: Replay): Promise<void> {
  const pauseMs = perSecond === null ? 0 : ((STEP_MINUTES * 60_000) / perSecond.total('milliseconds')) * 1000;
  let owedMs = 0;
  while (Temporal.Instant.compare(clock.now(), to) < 0) {
    await jobs.step(clock.now());
    clock.set(clock.now().add({ minutes: STEP_MINUTES }));
    owedMs += pauseMs;
    // Timers are not more precise than this.
    if (owedMs >= 20) {
      await wait(owedMs);
      owedMs = 0;
    }
  }
}
