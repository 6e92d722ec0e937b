import { onTestFinished } from 'vitest';
import type { Log } from '../../../src/core/log.ts';
import { createDiscord, type Discord } from '../../../src/platforms/discord/connect/bot.ts';
import { openDiscordPeer, type Peer, type PeerOptions } from '../../peers/discord/peer.ts';
import type { FakeFront } from '../fake-front.ts';
import { createFakeFront } from './fake-front.ts';

export type Logged = { readonly level: keyof Log; readonly about: object; readonly message: string };
export type Connected = {
  readonly peer: Peer;
  readonly front: FakeFront;
  readonly logged: readonly Logged[];
  readonly discord: Discord;
  /** Ends this bot and starts another one on the same peer. */
  restart(): Promise<void>;
};

type Extra = { readonly guildId?: string; readonly managerRoles?: readonly string[]; readonly timeoutMs?: number };

/** The real discord.js on a peer of its own, closed when the test ends. */
export async function connect(options: PeerOptions, extra: (peer: Peer) => Extra): Promise<Connected> {
  const peer = await openDiscordPeer(options);
  onTestFinished(() => peer.close());
  const front = createFakeFront();
  const logged: Logged[] = [];
  const { token, apiUrl } = peer;
  const create = () => createDiscord({ token, apiUrl, front, log: createMemoryLog(logged), ...extra(peer) });
  let discord = create();
  onTestFinished(() => discord.close());
  await discord.start();
  const restart = async () => {
    await discord.close();
    discord = create();
    await discord.start();
  };
  return { peer, front, logged, discord, restart };
}

export function createMemoryLog(logged: Logged[]): Log {
  const keep = (level: keyof Log) => (about: object, message: string) => {
    logged.push({ level, about, message });
  };
  return { info: keep('info'), warn: keep('warn'), error: keep('error') };
}
