import { ADMIN } from '../../peers/slack/peer.ts';
import { type Shown, TEAM } from '../../peers/slack/state.ts';
import type { Platform } from '../contract.ts';
import { createContractFront } from '../contract-front.ts';
import { openBot } from './open-bot.ts';

/** The real Bolt, and a person in a channel of the peer's workspace. */
export async function openSlackPlatform(mode: 'socket' | 'http'): Promise<Platform> {
  const front = createContractFront();
  const { peer, slack, close } = await openBot(mode, front);
  /** The latest state of each message. */
  const messages = (): readonly Shown[] => [...new Map(peer.shown.map((shown) => [shown.ts, shown])).values()];
  const last = (): Shown => messages().at(-1) ?? fail();
  return {
    front,
    sender: slack.sender,
    channel: { platform: 'slack', workspace: TEAM, id: ADMIN.channel },
    user: ADMIN.user,
    typed: 'line',
    pressed: 'call',
    turns: 'in place',
    canLook: true,
    type: async (line) => void (await peer.slash(line)),
    press: async (label) => void (await peer.press(label, last())),
    choose: async (option) => void (await peer.choose(option, last())),
    screen: async () => messages().map(({ seen }) => seen),
    pings: async () => peer.shown.flatMap(({ pings }) => pings),
    close,
  };
}

function fail(): never {
  throw new Error('nothing is shown');
}
