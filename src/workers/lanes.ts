import { SourceError } from '../core/errors.ts';

/** Runs a task in its turn, and settles as the task does. */
export type Lanes = <T>(task: () => Promise<T>) => Promise<T>;

/** At most `count` tasks at once; the others wait in order of arrival, and beyond `mostWaiting` they are rejected. */
export function createLanes(count: number, mostWaiting: number): Lanes {
  const waiting: (() => void)[] = [];
  let free = count;

  async function enter(): Promise<void> {
    if (free > 0) free -= 1;
    else if (waiting.length < mostWaiting) await new Promise<void>((resolve) => waiting.push(resolve));
    else throw new SourceError('too many texts are waiting to be read');
  }

  /** The lane goes to the task that waited longest; a task that arrives now cannot overtake it. */
  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return async (task) => {
    await enter();
    try {
      return await task();
    } finally {
      leave();
    }
  };
}
