import type { Meter } from './meter.ts';

const EVERY_MS = 100;
const SECOND_MS = 1000;

/** Reports ten times a second how late this process is: anything that keeps it busy delays every answer. */
export function watchEventLoop(meter: Pick<Meter, 'delayed'>, seconds: () => number): { stop(): void } {
  let last = seconds();
  const timer = setInterval(() => {
    const now = seconds();
    meter.delayed(Math.max(0, now - last - EVERY_MS / SECOND_MS));
    last = now;
  }, EVERY_MS).unref();
  return { stop: () => clearInterval(timer) };
}
