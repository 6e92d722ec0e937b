import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { type ChaosPlace, openLedger } from './ledger-of.ts';

/** An hour of the story in four seconds at most: discord.js sends 50 requests a second, and must keep up. */
const SPEED = 900;
const TICK_MS = 20;
/** With so many posts open the story is told more slowly, or they would pile up where a machine is busy. */
const MANY_OPEN = 150;
const SLOW_SPEED = SPEED / 4;
/** How far time may be ahead of what was decided, so that no slot is passed over: beyond ten missed ones some would be. */
const MOST_AHEAD_MS = 2 * 60 * 60 * 1000;

export type StoryTime = {
  now(): Temporal.Instant;
  /** Tells a bot what time it is, until it ends. */
  tell(bot: ChildProcess): void;
  stop(): Promise<void>;
};

/**
 * The time that every bot is told. It goes on by ticks and waits for a desk that is behind: a busy machine has a slow
 * story and no other one.
 */
export async function startStoryTime(place: ChaosPlace, start: Temporal.Instant): Promise<StoryTime> {
  const ledger = await openLedger(place);
  const stopping = new AbortController();
  let now = start.epochMilliseconds;
  const listeners = new Set<ChildProcess>();

  async function tick(): Promise<void> {
    const due = await ledger.earliestDue();
    const speed = due !== null && (await ledger.posts()).open > MANY_OPEN ? SLOW_SPEED : SPEED;
    if (due === null || now - due < MOST_AHEAD_MS) now += TICK_MS * speed;
    // One that was killed this moment cannot be told any more.
    for (const listener of listeners) if (listener.connected) listener.send(now, () => {});
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await tick();
      await wait(TICK_MS);
    }
    await ledger.close();
  }

  const running = run();
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(now),
    tell: (bot) => {
      listeners.add(bot);
      bot.once('exit', () => listeners.delete(bot));
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
