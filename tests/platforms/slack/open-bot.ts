import { tellConnection } from '../../../src/cli/chats/tell-connection.ts';
import type { Log } from '../../../src/core/log.ts';
import { createSlack, type Slack } from '../../../src/platforms/slack/connect/bot.ts';
import { openSlackPeer, type SlackPeer } from '../../peers/slack/peer.ts';
import type { FakeFront } from '../fake-front.ts';
import { type KeptChat, keep } from '../keep.ts';
import { createFakeFront } from './fake-front.ts';

export type Bot = {
  readonly peer: SlackPeer;
  readonly front: FakeFront;
  readonly slack: Slack;
  readonly kept: KeptChat;
  readonly errors: object[];
  close(): Promise<void>;
};

/** The real Bolt, connected to a workspace on loopback, with a desk that repeats what it is asked unless another is given. */
export async function openBot(
  mode: 'socket' | 'http',
  front = createFakeFront(),
  urls: readonly string[] = [],
): Promise<Bot> {
  const peer = await openSlackPeer({ mode });
  const errors: object[] = [];
  const log: Log = { info: () => {}, warn: () => {}, error: (about) => errors.push(about) };
  const slack = createSlack({ ...peer.connection, urls, front, log });
  const kept = keep(
    slack,
    tellConnection({ platform: 'slack' }, log, () => {}),
  );
  await kept.until('connected');
  return {
    peer,
    front,
    slack,
    kept,
    errors,
    async close() {
      await kept.close();
      await peer.close();
    },
  };
}
