import { expect, onTestFinished, test } from 'vitest';
import { createDiscord } from '../../../src/platforms/discord/connect/bot.ts';
import { openDiscordPeer, type Peer } from '../../peers/discord/peer.ts';
import { type KeptChat, keep } from '../keep.ts';
import { createMemoryLog } from './connect.ts';
import { createFakeFront } from './fake-front.ts';

const ask = { path: 'quote', options: { speaker: 'Lee' } } as const;
const SECONDS = 20_000;

async function open(port = 0): Promise<Peer> {
  const peer = await openDiscordPeer({ port });
  onTestFinished(() => peer.close());
  return peer;
}

function keepOn(peer: Peer, more: { readonly token?: string; readonly patienceMs?: number } = {}): KeptChat {
  const { token, apiUrl } = peer;
  const kept = keep(createDiscord({ token, apiUrl, front: createFakeFront(), log: createMemoryLog([]), ...more }));
  onTestFinished(() => kept.close());
  return kept;
}

const portOf = ({ apiUrl }: Peer) => Number(new URL(apiUrl).port);

test(
  'a Discord that is down at start is connected to once it is there, and answers',
  async () => {
    const gone = await open();
    await gone.close();
    const kept = keepOn(gone);
    const { problem, kind } = await kept.untilSo((connection) => connection.problem !== null);
    expect(kind).toBe('connecting');
    const where = `127.0.0.1:${portOf(gone)}`;
    expect(problem?.says).toBe(`Discord could not be reached: ${where} refuses the connection (ECONNREFUSED).`);
    expect(problem?.hint).toContain('DISCORD_API_URL');
    const back = await open(portOf(gone));
    await kept.until('connected');
    await back.quiet(100);
    expect((await back.command(ask)).messages).toHaveLength(1);
  },
  SECONDS,
);

test('a token that is refused is named with what to do, and tried again seldom', async () => {
  const peer = await open();
  const kept = keepOn(peer, { token: 'wrong' });
  const { problem } = await kept.until('refused');
  expect(problem).toEqual({ says: 'Discord refused DISCORD_TOKEN.', hint: expect.stringContaining('Portal') });
  await expect.poll(() => peer.requests.length).toBeGreaterThan(1);
  expect(peer.gateway.counts.identified).toBe(0);
});

test(
  'a gateway that closes with 4004 is a token refused, at start and while connected; a mended service is taken up',
  async () => {
    const peer = await open();
    const kept = keepOn(peer);
    await kept.until('connected');
    peer.gateway.refuse(4004);
    peer.gateway.closeWith(4004);
    expect((await kept.until('refused')).problem?.says).toBe('Discord refused DISCORD_TOKEN.');
    await expect.poll(() => peer.gateway.counts.refused).toBeGreaterThan(1);
    expect(kept.state().kind).toBe('refused');
    peer.gateway.refuse(null);
    await kept.until('connected');
    expect((await peer.command(ask)).messages).toHaveLength(1);
  },
  SECONDS,
);

test(
  'a service that goes away is reported, and reconnected to when it is back',
  async () => {
    const peer = await open();
    const kept = keepOn(peer, { patienceMs: 300 });
    await kept.until('connected');
    await peer.close();
    expect((await kept.until('reconnecting')).problem?.says).toContain('Discord');
    await kept.untilSo(({ problem }) => problem?.says.includes('ECONNREFUSED') ?? false);
    const back = await open(portOf(peer));
    await kept.until('connected');
    await back.quiet(100);
    expect((await back.command(ask)).messages).toHaveLength(1);
    expect(kept.states.map(({ kind }) => kind)).not.toContain('refused');
  },
  SECONDS,
);

test('a connection that discord.js mends by itself is told too, with the session it had', async () => {
  const peer = await open();
  const kept = keepOn(peer);
  await kept.until('connected');
  peer.gateway.cut();
  await kept.until('reconnecting');
  await kept.until('connected');
  expect(peer.gateway.counts).toEqual({ identified: 1, resumed: 1 });
});
