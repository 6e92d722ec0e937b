import { createDiscord } from '../../../src/platforms/discord/connect/bot.ts';
import { NO_LOG } from '../../e2e/open-desk.ts';
import { recordsOf } from '../../peers/discord/json.ts';
import { openDiscordPeer } from '../../peers/discord/peer.ts';
import { type SeenMessage, toSeen } from '../../peers/discord/seen.ts';
import type { Platform } from '../contract.ts';
import { createContractFront } from '../contract-front.ts';
import { drawComponents } from './draw.ts';

const USER = '1200000000000000001';

/** The real discord.js, and a person in the peer's first channel. */
export async function openDiscordPlatform(): Promise<Platform> {
  const peer = await openDiscordPeer({});
  const front = createContractFront();
  const discord = createDiscord({ token: peer.token, apiUrl: peer.apiUrl, front, log: NO_LOG });
  await discord.start();
  const messages = (): readonly SeenMessage[] => [...peer.world.messages.values()].map(toSeen);
  return {
    front,
    sender: discord.sender,
    channel: { platform: 'discord', workspace: peer.guild, id: peer.channel },
    user: USER,
    typed: 'call',
    pressed: 'call',
    turns: 'in place',
    canLook: true,
    type: async (line) => void (await peer.type({ line, user: USER })),
    press: async (label) => void (await peer.press({ label, user: USER, message: messages().at(-1)?.id ?? '' })),
    choose: async (option) => void (await peer.choose({ option, user: USER, message: messages().at(-1)?.id ?? '' })),
    screen: async () => messages().map(({ body }) => drawComponents(recordsOf(body.components))),
    pings: async () => messages().flatMap(({ pings }) => pings),
    close: async () => {
      await discord.close();
      await peer.close();
    },
  };
}
