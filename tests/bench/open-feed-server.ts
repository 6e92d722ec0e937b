import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Served } from './feed-server.ts';

/** The server of feed-server.ts in a separate process, on loopback. */
export type FeedServer = {
  readonly port: number;
  /** The requests it has had so far. */
  served(): Promise<Served>;
  close(): void;
};

export async function openFeedServer(): Promise<FeedServer> {
  const child = fork(join(import.meta.dirname, 'feed-server.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [port]: readonly unknown[] = await once(child, 'message');
  return {
    port: Number(port),
    async served() {
      child.send('how much?');
      const [served] = await once(child, 'message');
      return served;
    },
    close: () => void child.disconnect(),
  };
}
