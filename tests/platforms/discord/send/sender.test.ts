import { describe, expect, onTestFinished, test } from 'vitest';
import type { Card } from '../../../../src/card/card.ts';
import { plain } from '../../../../src/card/parts/leaves/leaves.ts';
import type { Post } from '../../../../src/delivery/sender.ts';
import { createDiscordSender } from '../../../../src/platforms/discord/send/sender.ts';
import { openDiscordPeer, type Peer, type PeerOptions } from '../../../peers/discord/peer.ts';
import { sampleCard } from '../fake-front.ts';

/** Only for what hangs. */
const PATIENT = { timeout: 60_000 };
const POSTS = /^\/channels\/\d+\/messages$/;

async function open(options: PeerOptions & { readonly timeoutMs?: number }) {
  const peer = await openDiscordPeer(options);
  onTestFinished(() => peer.close());
  const { token, apiUrl } = peer;
  return { peer, sender: createDiscordSender({ token, apiUrl, timeoutMs: options.timeoutMs }) };
}

function postTo(peer: Peer, key: string, card: Card): Post {
  return { key, channel: { platform: 'discord', workspace: peer.guild, id: peer.channel }, card };
}

const longCard: Card = {
  title: 'Long',
  tone: 'answer',
  blocks: [{ kind: 'list', items: Array.from({ length: 90 }, (_, i) => [plain(`${'word '.repeat(20)}${i}`)]) }],
};

test('a card is posted to its channel and pings nobody', async () => {
  const { peer, sender } = await open({});
  const card: Card = {
    title: '@everyone',
    tone: 'answer',
    blocks: [{ kind: 'text', leaves: [plain('<@123> @here')] }],
  };
  const result = await sender.send(postTo(peer, 'k1', card));
  const [message] = peer.messages(peer.channel);
  expect(result).toEqual({ kind: 'sent', message: message?.id });
  expect(message?.pings).toEqual([]);
});

test('the details of a post are behind a button, which names it', async () => {
  const { peer, sender } = await open({});
  const details = [{ kind: 'text', leaves: [plain('Moved: the hearing.')] }] as const;
  const detailed: Card = { title: 'Digest', tone: 'answer', blocks: [], details };
  await sender.send(postTo(peer, 'k1', detailed));
  const [message] = peer.messages(peer.channel);
  expect(message?.text).not.toContain('the hearing');
  expect(message?.buttons).toMatchObject([{ label: 'Details', customId: 'd1&digest/details&post=k1' }]);
  expect(await sender.find?.(postTo(peer, 'k1', detailed))).toEqual({ message: message?.id });
});

test('the same key posts once, and gives the same message', async () => {
  const { peer, sender } = await open({});
  const first = await sender.send(postTo(peer, 'k1', sampleCard));
  expect(await sender.send(postTo(peer, 'k1', sampleCard))).toEqual(first);
  expect(peer.messages(peer.channel)).toHaveLength(1);
});

test('a card of several messages goes in order, each once', async () => {
  const { peer, sender } = await open({});
  await sender.send(postTo(peer, 'k1', longCard));
  await sender.send(postTo(peer, 'k1', longCard));
  const texts = peer.messages(peer.channel).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.join('\n')).toContain('word 0\n- word');
  expect(texts.at(-1)).toMatch(/ 89$/);
  expect(new Set(texts).size).toBe(texts.length);
});

test('where the second message failed, the next try sends only what is missing', async () => {
  const { peer, sender } = await open({});
  const post = postTo(peer, 'k1', longCard);
  await sender.send(post);
  const all = peer.messages(peer.channel).length;
  peer.world.messages.clear();
  peer.fault({ method: 'POST', path: POSTS, skip: 1, kind: { is: 'limited', retryAfterMs: 50 } });
  expect(await sender.send({ ...post, key: 'k2' })).toMatchObject({ kind: 'retry' });
  expect(peer.messages(peer.channel)).toHaveLength(1);
  peer.forgetNonces();
  await expect.poll(() => sender.send({ ...post, key: 'k2' }), PATIENT).toMatchObject({ kind: 'sent' });
  expect(peer.messages(peer.channel)).toHaveLength(all);
});

test('after a restart, a card of which the first message is there goes on with the second', async () => {
  const { peer, sender } = await open({});
  await sender.send(postTo(peer, 'k1', longCard));
  const all = peer.messages(peer.channel).length;
  const [, ...later] = peer.messages(peer.channel);
  for (const { id } of later) peer.world.messages.delete(id);
  peer.forgetNonces();
  const { token, apiUrl } = peer;
  const other = createDiscordSender({ token, apiUrl });
  expect(await other.find?.(postTo(peer, 'k1', longCard))).toBe('absent');
  expect(await other.send(postTo(peer, 'k1', longCard))).toMatchObject({ kind: 'sent' });
  expect(peer.messages(peer.channel)).toHaveLength(all);
});

test('a 429 says how long to wait', async () => {
  const { peer, sender } = await open({});
  peer.fault({ method: 'POST', path: POSTS, kind: { is: 'limited', retryAfterMs: 2000 } });
  const result = await sender.send(postTo(peer, 'k1', sampleCard));
  expect(result).toMatchObject({ kind: 'retry', reason: 'Discord asked to wait' });
  expect(result.kind === 'retry' && result.afterMs).toBeGreaterThanOrEqual(2000);
  expect(peer.messages(peer.channel)).toEqual([]);
});

test('the limit that Discord tells in its headers is never gone beyond', async () => {
  const { peer, sender } = await open({ rate: { limit: 3, perMs: 5000 } });
  const results = [];
  for (let i = 0; i < 5; i++) results.push(await sender.send(postTo(peer, `k${i}`, sampleCard)));
  expect(results.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent', 'retry', 'retry']);
  const [wait] = results.flatMap((result) => (result.kind === 'retry' ? [result.afterMs ?? 0] : []));
  expect(wait).toBeLessThanOrEqual(5500);
  expect(peer.requests.filter(({ status }) => status === 429)).toEqual([]);
});

test('a channel that is gone, hidden or read-only is lost', async () => {
  const { peer, sender } = await open({});
  const post = postTo(peer, 'k1', sampleCard);
  expect(await sender.send({ ...post, channel: { ...post.channel, id: '1' } })).toMatchObject({ kind: 'lost' });
  const channel = peer.world.channels.get(peer.channel);
  if (channel) channel.canSend = false;
  expect(await sender.send(post)).toEqual({ kind: 'lost', reason: 'Discord: Missing Permissions (50013)' });
  if (channel) channel.canView = false;
  expect(await sender.send(post)).toEqual({ kind: 'lost', reason: 'Discord: Missing Access (50001)' });
  peer.removeBot(peer.guild);
  expect(await sender.send(post)).toMatchObject({ kind: 'lost' });
});

test('what is for one person goes to their direct messages, opened once', async () => {
  const { peer, sender } = await open({});
  const channel = { platform: 'discord', workspace: 'dm', id: 'user:1200000000000000009' } as const;
  for (const key of ['k1', 'k2']) await sender.send({ ...postTo(peer, key, sampleCard), channel });
  const direct = [...peer.world.channels.values()].find(({ type }) => type === 1);
  expect(direct?.name).toBe('1200000000000000009');
  expect(peer.messages(direct?.id ?? '')).toHaveLength(2);
  expect(peer.requests.filter(({ path }) => path === '/users/@me/channels')).toHaveLength(1);
  peer.forgetNonces();
  expect(await sender.find?.({ ...postTo(peer, 'k1', sampleCard), channel })).toHaveProperty('message');
});

test('direct messages that someone closed to bots are lost', async () => {
  const { peer, sender } = await open({});
  const post = {
    ...postTo(peer, 'k1', sampleCard),
    channel: { platform: 'discord', workspace: 'dm', id: 'user:1200000000000000009' } as const,
  };
  await sender.send(post);
  for (const channel of peer.world.channels.values()) if (channel.type === 1) channel.canSend = false;
  expect(await sender.send({ ...post, key: 'k2' })).toEqual({
    kind: 'lost',
    reason: 'Discord: Cannot send messages to this user (50007)',
  });
});

test('a post that Discord will never take is refused', async () => {
  const { peer, sender } = await open({});
  peer.fault({ method: 'POST', path: POSTS, kind: { is: 'status', status: 400, code: 50035, message: 'Invalid' } });
  expect(await sender.send(postTo(peer, 'k1', sampleCard))).toEqual({
    kind: 'refused',
    reason: 'Discord: Invalid (50035)',
  });
});

test('a closed thread or a channel without messages is lost', async () => {
  const { peer, sender } = await open({});
  for (const code of [50008, 50083]) {
    peer.fault({ method: 'POST', path: POSTS, kind: { is: 'status', status: 400, code, message: 'Closed' } });
    expect(await sender.send(postTo(peer, 'k1', sampleCard))).toMatchObject({ kind: 'lost' });
  }
});

test('a refusal that is not Discord’s own costs no channel its posts', async () => {
  const { peer, sender } = await open({});
  for (const status of [403, 404]) {
    peer.fault({ method: 'POST', path: POSTS, kind: { is: 'status', status, isHtml: true } });
    expect(await sender.send(postTo(peer, 'k1', sampleCard))).toMatchObject({ kind: 'retry', afterMs: 900_000 });
  }
});

test('a refused token waits for a person, and is used again', async () => {
  const { peer, sender } = await open({});
  peer.fault({ method: 'POST', path: POSTS, kind: { is: 'status', status: 401 } });
  expect(await sender.send(postTo(peer, 'k1', sampleCard))).toMatchObject({ kind: 'retry', afterMs: 900_000 });
  expect(await sender.send(postTo(peer, 'k1', sampleCard))).toMatchObject({ kind: 'sent' });
});

test.each([
  { is: 'status', status: 500 },
  { is: 'status', status: 503 },
  { is: 'cut', done: false },
  { is: 'hang', done: false },
] as const)('%j leaves it unsure, and looking finds nothing', async (kind) => {
  const { peer, sender } = await open({ timeoutMs: 1000 });
  peer.fault({ method: 'POST', path: POSTS, kind });
  const post = postTo(peer, 'k1', sampleCard);
  expect(await sender.send(post)).toMatchObject({ kind: 'unsure' });
  expect(await sender.find?.(post)).toBe('absent');
});

test.each([
  { is: 'cut', done: true },
  { is: 'hang', done: true },
] as const)('%j leaves it unsure, and looking finds the message', async (kind) => {
  const { peer, sender } = await open({ timeoutMs: 1000 });
  peer.fault({ method: 'POST', path: POSTS, kind });
  const post = postTo(peer, 'k1', sampleCard);
  expect(await sender.send(post)).toMatchObject({ kind: 'unsure' });
  expect(await sender.find?.(post)).toEqual({ message: peer.messages(peer.channel)[0]?.id });
});

test('where history cannot be read, looking says so', async () => {
  const { peer, sender } = await open({});
  const channel = peer.world.channels.get(peer.channel);
  if (channel) channel.canView = false;
  expect(await sender.find?.(postTo(peer, 'k1', sampleCard))).toBe('unknown');
});

test('where Discord is not reached, nothing was sent', async () => {
  const { peer, sender } = await open({});
  await peer.close();
  expect(await sender.send(postTo(peer, 'k1', sampleCard))).toMatchObject({ kind: 'retry', afterMs: null });
});

describe('in a forum', () => {
  async function openForum() {
    const { peer, sender } = await open({});
    const id = peer.addForum(peer.guild);
    const card = { ...longCard, title: 'Morning digest' };
    const channel = { platform: 'discord', workspace: peer.guild, id } as const;
    const post: Post = { ...postTo(peer, 'k1', card), channel };
    const threads = () => [...peer.world.channels.values()].filter(({ parent }) => parent === id);
    return { peer, sender, post, threads };
  }

  test('a card becomes a post of its own, all its messages in it', async () => {
    const { peer, sender, post, threads } = await openForum();
    const result = await sender.send(post);
    const [thread, ...more] = threads();
    expect([thread?.name, more]).toEqual(['Morning digest', []]);
    expect(result).toEqual({ kind: 'sent', message: thread?.id });
    expect(peer.messages(thread?.id ?? '').length).toBeGreaterThan(1);
    await sender.send({ ...post, key: 'k2' });
    expect(threads()).toHaveLength(2);
  });

  test('a post whose answer was lost is found, and one that broke off is completed by another process', async () => {
    const { peer, sender, post, threads } = await openForum();
    await sender.send(post);
    const id = threads()[0]?.id ?? '';
    const all = peer.messages(id).length;
    await sender.send({ ...post, key: 'k2' });
    const { token, apiUrl } = peer;
    const other = createDiscordSender({ token, apiUrl });
    expect(await other.find?.(post)).toEqual({ message: id });
    for (const message of peer.messages(id).slice(1)) peer.world.messages.delete(message.id);
    peer.forgetNonces();
    expect(await other.find?.(post)).toBe('absent');
    expect(await other.send(post)).toEqual({ kind: 'sent', message: id });
    expect(peer.messages(id)).toHaveLength(all);
    expect(threads()).toHaveLength(2);
    expect(await other.find?.({ ...post, key: 'k3' })).toBe('absent');
  });
});
