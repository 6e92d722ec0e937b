import { wallClock } from '../../src/core/clock.ts';

/** Something to measure; a run returns how much it did: characters, articles. */
export type Step = { readonly name: string; readonly run: () => number | Promise<number> };

/**
 * How much each step does a second. The steps take turns in each round, so that a slow moment of the machine affects all
 * of them, and the best round of a step counts.
 */
export async function takeTurns(steps: readonly Step[], rounds: number): Promise<readonly number[]> {
  const best = steps.map(() => 0);
  for (let round = 0; round < rounds; round++)
    for (const [at, step] of steps.entries()) best[at] = Math.max(best[at] ?? 0, await speedOf(step));
  return best;
}

async function speedOf({ run }: Step): Promise<number> {
  const start = wallClock.now();
  const done = await run();
  const seconds = wallClock.now().since(start).total('seconds');
  return seconds > 0 ? done / seconds : 0;
}
