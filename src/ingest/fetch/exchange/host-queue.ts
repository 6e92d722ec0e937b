export type HostQueue = {
  /** Waits for a turn at the host; returns a function that ends the turn. Rejects with the signal's reason. */
  take(host: string, signal: AbortSignal): Promise<() => void>;
};

type Waiter = { readonly start: () => void };
type Line = { running: number; readonly waiting: Waiter[] };

/**
 * At most `perHost` at once to one host and `atOnce` in all. Each host's queue is first come, first served; the hosts take
 * turns, so that a long queue at one does not hold up the others.
 */
export function createHostQueue(perHost: number, atOnce: number): HostQueue {
  /** The host that has waited longest for its turn is first. */
  const lines = new Map<string, Line>();
  let running = 0;

  const serve = (): void => {
    while (running < atOnce) {
      const next = lines.entries().find(([, line]) => line.waiting.length > 0 && line.running < perHost);
      if (next === undefined) return;
      const [host, line] = next;
      lines.delete(host);
      lines.set(host, line);
      running += 1;
      line.running += 1;
      line.waiting.shift()?.start();
    }
  };

  const leave = (host: string, line: Line): void => {
    running -= 1;
    line.running -= 1;
    if (line.running === 0 && line.waiting.length === 0) lines.delete(host);
    serve();
  };

  const lineOf = (host: string): Line => {
    const line = lines.get(host) ?? { running: 0, waiting: [] };
    lines.set(host, line);
    return line;
  };

  return {
    take: (host, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const line = lineOf(host);
        const giveUp = (): void => {
          line.waiting.splice(line.waiting.indexOf(waiter), 1);
          if (line.running === 0 && line.waiting.length === 0) lines.delete(host);
          reject(signal.reason);
        };
        const waiter: Waiter = {
          start: () => {
            signal.removeEventListener('abort', giveUp);
            resolve(once(() => leave(host, line)));
          },
        };
        signal.addEventListener('abort', giveUp, { once: true });
        line.waiting.push(waiter);
        serve();
      }),
  };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
