import { setTimeout as wait } from 'node:timers/promises';
import { localCaller } from '../../src/cli/ask.ts';
import { wallClock } from '../../src/core/clock.ts';
import { UserError } from '../../src/core/errors.ts';
import { hostileInputs } from './hostile-inputs.ts';
import { type BenchDesk, openBenchDesk } from './open-bench-desk.ts';
import { readHostile } from './read-hostile.ts';
import { type Stalls, watchStalls } from './watch-stalls.ts';

export type StallRow = {
  readonly name: string;
  readonly characters: number;
  /** The result: "kept", or why not, in words. */
  readonly came: string;
  readonly seconds: number;
  /** While it was read, and while it was removed. */
  readonly reading: Stalls;
  readonly removing: Stalls;
  /** Questions answered in the meantime. */
  readonly answers: number;
};

const QUESTION = '/quote kirby';
const PAUSE_MS = 20;
const WARM = { name: 'warm', door: 'text', make: () => 'He said: “We wait.” '.repeat(1_000) } as const;

/** A whole desk with threads reads and removes each hostile input, while questions keep coming. */
export async function benchStalls(onRow: (row: StallRow) => void): Promise<void> {
  const desk = await openBenchDesk();
  try {
    await measure(desk, WARM);
    for (const input of hostileInputs()) onRow(await measure(desk, input));
  } finally {
    await desk.close();
  }
}

async function measure(desk: BenchDesk, input: Parameters<typeof readHostile>[1]): Promise<StallRow> {
  const content = input.make(1);
  const asking = keepAsking(desk);
  const start = wallClock.now();
  const { stalls: reading, value } = await watched(() => read(desk, input, content));
  const seconds = wallClock.now().since(start).total('seconds');
  const { article, came } = value;
  const { stalls: removing } = await watched(async () => {
    if (article !== null) await desk.dateline.store.articles.remove(article);
  });
  const answers = await asking.stop();
  return { name: input.name, characters: content.length, came, seconds, reading, removing, answers };
}

async function read(desk: BenchDesk, input: Parameters<typeof readHostile>[1], content: string) {
  try {
    const taken = await readHostile(desk, input, content);
    return { article: taken.source.article, came: 'kept' };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { article: null, came: error.message };
  }
}

/** Watches until all waiting work has run. */
async function watched<T>(run: () => Promise<T>): Promise<{ readonly stalls: Stalls; readonly value: T }> {
  const watch = watchStalls();
  const value = await run();
  await wait(PAUSE_MS);
  return { stalls: watch.stop(), value };
}

function keepAsking({ dateline }: BenchDesk) {
  const caller = localCaller('UTC');
  let answers = 0;
  let goesOn = true;
  const asking = (async () => {
    while (goesOn) {
      await wait(PAUSE_MS);
      await dateline.front.answerText(QUESTION, caller);
      answers += 1;
    }
  })();
  return {
    async stop() {
      goesOn = false;
      await asking;
      return answers;
    },
  };
}
