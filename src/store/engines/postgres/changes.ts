import pg from 'pg';
import { toClientConfig } from './connect/create-pool.ts';

/** The channel on which processes tell each other of changes. */
export const CHANGES = 'dateline';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** After a loss of the connection, anything may have changed. */
const EVERYTHING = ['articles', 'stories', 'outbox'];

export type Changes = {
  listen(onChange: (what: string) => void): () => void;
  close(): Promise<void>;
};

/** Hears of changes on a connection of its own, which is made when somebody listens, and again whenever it is lost. */
export function hearChanges(url: string, origin: string): Changes {
  const listeners = new Set<(what: string) => void>();
  let client: pg.Client | null = null;
  let again: NodeJS.Timeout | undefined;
  let pause = FIRST_PAUSE_MS;
  let isClosed = false;

  const tell = (what: string) => {
    for (const listener of listeners) listener(what);
  };

  function lose(lost: pg.Client): void {
    if (client !== lost) return;
    client = null;
    lost.end().catch(() => {});
    if (isClosed) return;
    again = setTimeout(() => void connect(), pause);
    again.unref();
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }

  async function connect(isFirst = false): Promise<void> {
    const made = new pg.Client(toClientConfig(url));
    client = made;
    made.on('error', () => lose(made));
    made.on('end', () => lose(made));
    made.on('notification', ({ payload = '' }) => {
      const [from, what] = payload.split(' ');
      if (from !== origin && what) tell(what);
    });
    try {
      await made.connect();
      await made.query(`listen ${CHANGES}`);
      pause = FIRST_PAUSE_MS;
      if (!isFirst) EVERYTHING.forEach(tell);
    } catch {
      lose(made);
    }
  }

  return {
    listen(onChange) {
      listeners.add(onChange);
      if (!client && !again && !isClosed) void connect(true);
      return () => void listeners.delete(onChange);
    },
    async close() {
      isClosed = true;
      clearTimeout(again);
      await client?.end().catch(() => {});
    },
  };
}
