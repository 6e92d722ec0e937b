/** Lets so many through at a time, in the order in which they came. */
export type WaitingLine = {
  enter(): Promise<void>;
  leave(): void;
};

/**
 * The pool counts waiting for a free connection as waiting for the database, and gives up after seconds; here a request
 * waits until it is its turn.
 */
export function createWaitingLine(most: number): WaitingLine {
  const waiting: (() => void)[] = [];
  let free = most;
  return {
    async enter() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => void waiting.push(resolve));
    },
    leave() {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
