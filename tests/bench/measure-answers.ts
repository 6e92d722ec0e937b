import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** How long each question took, and how long the program did not respond at all. */
export type AnswerTimes = {
  readonly count: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly longestStallMs: number;
};

/** Someone asks, reads, and asks again. */
const PAUSE_MS = 20;
const STALL_RESOLUTION_MS = 1;
const NANOSECONDS_A_MS = 1e6;

/** Asks until `busy` has settled, and at least `least` times. */
export async function measureAnswers(
  ask: () => Promise<unknown>,
  busy: Promise<unknown>,
  least: number,
): Promise<AnswerTimes> {
  const times: number[] = [];
  const stalls = monitorEventLoopDelay({ resolution: STALL_RESOLUTION_MS });
  let isBusy = true;
  const settled = busy.finally(() => (isBusy = false));
  stalls.enable();
  while (isBusy || times.length < least) {
    // A question asked during a stall has waited since then, not since the program responds again.
    const due = performance.now() + PAUSE_MS;
    await wait(PAUSE_MS);
    await ask();
    times.push(performance.now() - due);
  }
  stalls.disable();
  await settled;
  times.sort((a, b) => a - b);
  return {
    count: times.length,
    p50Ms: atShare(times, 0.5),
    p99Ms: atShare(times, 0.99),
    longestStallMs: stalls.max / NANOSECONDS_A_MS,
  };
}

function atShare(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
