import { schedule, validate } from 'node-cron';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';

/** Every ten seconds: a post is at most this late. */
const TICK = '*/10 * * * * *';

/** Whether node-cron, too, takes an expression for one. */
export function isCronExpression(text: string): boolean {
  return validate(text);
}

/**
 * Calls `step` on every tick. What is due is in the store, so a tick that is missed loses nothing; one that finds the
 * last still waiting for a slow channel starts beside it. `stop` waits for what is under way.
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
  // What fell due while the desk was down need not wait for the first tick.
  tick();
  return {
    async stop() {
      await task.destroy();
      await Promise.all(running);
    },
  };
}
