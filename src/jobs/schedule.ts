import { schedule, validate } from 'node-cron';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';

/** Every ten seconds: a post is at most this late. */
const TICK = '*/10 * * * * *';

/** Whether node-cron accepts an expression too. */
export function isCronExpression(text: string): boolean {
  return validate(text);
}

/**
 * Calls `step` on every tick. What is due is in the store, so a missed tick loses nothing; if the last tick still waits
 * for a slow channel, the next one starts anyway. `stop` waits for what is in progress.
 */
export function startTicking(
  step: (now: Temporal.Instant) => Promise<unknown>,
  clock: Clock,
  log: Log,
): { stop(): Promise<void> } {
  const running = new Set<Promise<unknown>>();

  function tick(): void {
    const work = step(clock.now())
      .catch((error: unknown) => log.error({ error: String(error) }, 'a tick failed'))
      .finally(() => running.delete(work));
    running.add(work);
  }

  const task = schedule(TICK, tick);
  // What became due while the desk was down does not have to wait for the first tick.
  tick();
  return {
    async stop() {
      await task.destroy();
      await Promise.all(running);
    },
  };
}
