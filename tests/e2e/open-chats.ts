import type { Front } from '../../src/command/front/front.ts';
import type { Sender } from '../../src/delivery/sender.ts';
import { createDiscord } from '../../src/platforms/discord/connect/bot.ts';
import { createSlack } from '../../src/platforms/slack/connect/bot.ts';
import { openDiscordPeer, type Peer } from '../peers/discord/peer.ts';
import { openSlackPeer, type SlackPeer } from '../peers/slack/peer.ts';
import { NO_LOG } from './open-desk.ts';

/** A desk that is connected to a chat service on loopback. `close` ends the connection, then the service. */
type OpenChat<P> = { readonly peer: P; readonly sender: Sender; close(): Promise<void> };
export type SlackChat = OpenChat<SlackPeer>;
export type DiscordChat = OpenChat<Peer>;

export async function openSlackChat(front: Front, mode: 'socket' | 'http' = 'socket'): Promise<SlackChat> {
  const peer = await openSlackPeer({ mode });
  const slack = createSlack({ ...peer.connection, front, log: NO_LOG });
  await slack.start();
  return { peer, sender: slack.sender, close: () => slack.close().then(() => peer.close()) };
}

export async function openDiscordChat(front: Front): Promise<DiscordChat> {
  const peer = await openDiscordPeer({});
  const discord = createDiscord({ token: peer.token, apiUrl: peer.apiUrl, front, log: NO_LOG });
  await discord.start();
  return { peer, sender: discord.sender, close: () => discord.close().then(() => peer.close()) };
}
