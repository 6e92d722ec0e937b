import { setTimeout as wait } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../../core/log.ts';

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 60_000;

/**
 * Connects again whenever the socket closes, sooner at first and then once a minute. Bolt's own way ends the process
 * where the token has been revoked meanwhile; here it is logged, and the rest of the desk goes on.
 */
export function keepConnected({ client }: SocketModeReceiver, log: Log): { stop(): void } {
  const end = new AbortController();
  let isConnecting = false;

  async function reconnect(): Promise<void> {
    if (isConnecting || end.signal.aborted) return;
    isConnecting = true;
    for (let delay = FIRST_WAIT_MS; !end.signal.aborted; delay = Math.min(2 * delay, LONGEST_WAIT_MS)) {
      try {
        await wait(delay, undefined, { signal: end.signal });
        await client.start();
        if (end.signal.aborted) await client.disconnect();
        break;
      } catch (error) {
        if (!end.signal.aborted)
          log.error({ platform: 'slack', error: error instanceof Error ? error.message : String(error) }, 'Slack lost');
      }
    }
    isConnecting = false;
  }

  client.on('disconnected', () => void reconnect());
  return { stop: () => end.abort() };
}
