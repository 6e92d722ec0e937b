import { type Client, Events } from 'discord.js';
import type { TellNews } from '../../../core/connection/connection.ts';
import { explainClose, explainDiscord, explainDiscordLoss } from './explain-discord.ts';

/**
 * Reports what happens to a client's connection. discord.js reconnects by itself, immediately and forever. If that takes
 * longer than `patienceMs`, the connection is reported as ended, so that Dateline starts a new one, with growing pauses.
 */
export function watchConnection(
  client: Client,
  tell: TellNews,
  { patienceMs, apiUrl }: { readonly patienceMs: number; readonly apiUrl: string | null },
): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let cause: unknown;
  let isOver = false;

  function lose(why: unknown): void {
    if (isOver) return;
    cause = why;
    tell({ kind: 'lost', cause });
    timer ??= setTimeout(() => end(cause), patienceMs).unref();
  }

  function recover(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!isOver) tell({ kind: 'back' });
  }

  function end(why: unknown): void {
    stop();
    tell({ kind: 'ended', cause: why });
  }

  function stop(): void {
    clearTimeout(timer);
    isOver = true;
  }

  client.on(Events.ShardReconnecting, () => lose(explainDiscordLoss('Discord closed the connection.')));
  client.on(Events.ShardError, (error) => lose(explainDiscord(error, apiUrl)));
  client.on(Events.ShardDisconnect, ({ code }) => end(explainClose(code)));
  client.on(Events.ShardResume, recover);
  client.on(Events.ShardReady, recover);
  return { stop };
}
