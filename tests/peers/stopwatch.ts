import { setTimeout as wait } from 'node:timers/promises';

const TICK_MS = 10;

export type Stopwatch = { passedMs(): number; stop(): void };

/**
 * Counts the time that this process had: all that it worked, and what it waited while it could have worked. What other
 * processes took of a busy machine does not count, so that a limit fails for what the desk does and for nothing else.
 */
export function startStopwatch(): Stopwatch {
  let passed = 0;
  let seen = performance.now();
  let used = process.cpuUsage();
  const look = () => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(used);
    passed += Math.min(now - seen, Math.max(2 * TICK_MS, (user + system) / 1000));
    seen = now;
    used = process.cpuUsage();
    return passed;
  };
  const timer = setInterval(look, TICK_MS).unref();
  return { passedMs: look, stop: () => clearInterval(timer) };
}

/** Resolves once so much time has passed by such a watch, or as soon as something is so. */
export async function passTime(ms: number, isOver: () => boolean): Promise<void> {
  const watch = startStopwatch();
  while (watch.passedMs() < ms && !isOver()) await wait(TICK_MS);
  watch.stop();
}
