import { type Client, Events } from 'discord.js';
import type { ConnectionNews, TellNews } from '../../../core/connection/connection.ts';
import { explainDiscord, explainDiscordLoss } from './explain-discord.ts';
import { watchConnection } from './watch-connection.ts';

export type LogInParts = {
  readonly token: string;
  readonly apiUrl: string | null;
  /** How long the gateway may be away before the client gives up. */
  readonly patienceMs: number;
  /** Called for everything that happens to the connection from then on. */
  readonly tell: TellNews;
};

/** Resolves when the gateway has listed every guild. Throws a ConnectionError that says what to check. */
export async function logIn(
  client: Client,
  { token, apiUrl, patienceMs, tell }: LogInParts,
): Promise<{ stop(): void }> {
  const over = Promise.withResolvers<never>();
  // Once connected, nobody waits for this.
  over.promise.catch(() => undefined);
  const watch = watchConnection(client, tellBoth, { patienceMs, apiUrl });
  const timer = setTimeout(
    () => over.reject(explainDiscordLoss('Discord did not answer in time.')),
    patienceMs,
  ).unref();
  function tellBoth(news: ConnectionNews): void {
    if (news.kind === 'ended') over.reject(news.cause);
    tell(news);
  }
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await Promise.race([client.login(token), over.promise]);
    await Promise.race([ready, over.promise]);
    return watch;
  } catch (cause) {
    watch.stop();
    throw explainDiscord(cause, apiUrl);
  } finally {
    clearTimeout(timer);
  }
}
