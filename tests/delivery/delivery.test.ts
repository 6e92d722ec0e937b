import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../src/card/card.ts';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Channel } from '../../src/core/channels/channel.ts';
import { createStoryClock } from '../../src/core/clock.ts';
import type { Log } from '../../src/core/log.ts';
import { createDelivery, type DeliveryParts } from '../../src/delivery/delivery.ts';
import { MOST_ATTEMPTS } from '../../src/delivery/plan-outcome.ts';
import type { Post, Sender, SendResult } from '../../src/delivery/sender.ts';
import type { OpenStore } from '../../src/store/port/port.ts';
import { ENGINES } from '../store/engines/each-engine.ts';

const LOG: Log = { info() {}, warn() {}, error() {} };
const START = Temporal.Instant.from('2016-07-13T09:00Z');
const SENT: SendResult = { kind: 'sent', message: 'm' };
const channelOf = (id: string): Channel => ({ platform: 'slack', workspace: 'T1', id });

let store: OpenStore;
let clock = createStoryClock(START);

/** The same tests on every engine. */
function describeEach(name: string, define: () => void): void {
  describe.each(ENGINES)(`${name}, on $name`, (engine) => {
    beforeEach(async () => {
      store = await engine.open();
      clock = createStoryClock(START);
    });
    afterEach(() => store.close());
    define();
  });
}

/** Posts for a channel by way of a settled subscription, as jobs write them. */
async function write(channel: Channel, keys: readonly string[]): Promise<void> {
  const { subscription } = await store.ledger.add({
    channel,
    desk: 'own',
    kind: 'digest',
    stories: null,
    cron: '0 9 * * *',
    zone: 'UTC',
    offsets: [keys.join()],
    onlyDate: null,
    people: null,
    owner: 'U9',
    catchUp: 'latest',
    quiet: null,
    whenEmpty: 'say',
    since: START,
    nextAt: START,
  });
  const card: Card = { title: 'A post', tone: 'notice', blocks: [] };
  const posts = keys.map((key) => ({ key, channel, card: JSON.stringify({ ...card, title: key }) }));
  const told = new Map<string, string>();
  await store.ledger.settle({ subscription, at: START, settledAt: START, nextAt: null, slots: ['s'], told, posts });
}

type Answers = (post: Post, nth: number) => SendResult | Promise<SendResult>;

type TriedSender = Sender & { readonly tried: string[]; readonly posts: Post[] };

function senderOf(answers: Answers, find?: Sender['find']): TriedSender {
  const tried: string[] = [];
  const posts: Post[] = [];
  const send = async (post: Post) => {
    tried.push(post.key);
    posts.push(post);
    return answers(post, tried.filter((key) => key === post.key).length);
  };
  return { platform: 'slack', tried, posts, send, ...(find ? { find } : {}) };
}

const deliveryOf = (sender: Sender, more: Partial<Pick<DeliveryParts, 'whenUnsure' | 'onOutcome'>> = {}) =>
  createDelivery({ store, senders: [sender], clock, log: LOG, ...more });
const pass = (duration: Temporal.DurationLike) => clock.set(clock.now().add(duration));

describeEach('delivery', () => {
  it('sends what is waiting, once, in the order of each channel', async () => {
    await write(channelOf('C1'), ['a', 'b', 'c']);
    const sender = senderOf(() => SENT);
    const delivery = deliveryOf(sender);
    expect(await delivery.send()).toEqual({ sent: 3, again: 0, dead: 0 });
    await delivery.send();
    expect(sender.tried).toEqual(['a', 'b', 'c']);
  });

  it('waits as long as the platform asks, and keeps the order meanwhile', async () => {
    await write(channelOf('C1'), ['a', 'b']);
    const sender = senderOf((post, nth) =>
      post.key === 'a' && nth === 1 ? { kind: 'retry', afterMs: 30_000, reason: 'slow down' } : SENT,
    );
    const delivery = deliveryOf(sender);
    await delivery.send();
    pass({ seconds: 29 });
    await delivery.send();
    expect(sender.tried).toEqual(['a']);
    pass({ seconds: 1 });
    await delivery.send();
    expect(sender.tried).toEqual(['a', 'a', 'b']);
  });

  it('tells how each try came out, and how long after the post was decided; the store knows the oldest that waits', async () => {
    await write(channelOf('C1'), ['a']);
    const told: string[] = [];
    const sender = senderOf((_post, nth) => (nth < 2 ? { kind: 'retry', afterMs: 30_000, reason: 'slow' } : SENT));
    const onOutcome: DeliveryParts['onOutcome'] = ({ key, decidedAt }, { kind }, at) =>
      told.push(`${key} ${kind} after ${decidedAt.until(at).total('seconds')} s`);
    const delivery = deliveryOf(sender, { onOutcome });
    await delivery.send();
    expect(String(await store.outbox.oldest())).toBe(String(START));
    pass({ seconds: 30 });
    await delivery.send();
    expect(told).toEqual(['a again after 0 s', 'a sent after 30 s']);
    expect(await store.outbox.oldest()).toBeNull();
  });

  it('waits longer from try to try where the platform asks for nothing', async () => {
    await write(channelOf('C1'), ['a']);
    const sender = senderOf((_post, nth) => (nth < 4 ? { kind: 'retry', afterMs: null, reason: 'down' } : SENT));
    const delivery = deliveryOf(sender);
    const tries: number[] = [];
    for (let second = 0; second < 20; second++) {
      const before = sender.tried.length;
      await delivery.send();
      if (sender.tried.length > before) tries.push(second);
      pass({ seconds: 1 });
    }
    expect(tries).toEqual([0, 2, 6, 14]);
  });

  it('does not let a slow channel delay another', async () => {
    await write(channelOf('slow'), ['a']);
    await write(channelOf('quick'), ['b']);
    const { promise: slow, resolve: release } = Promise.withResolvers<SendResult>();
    const sender = senderOf((post) => (post.key === 'a' ? slow : SENT));
    const delivery = deliveryOf(sender);
    const first = delivery.send();
    while ((await store.outbox.waiting()) > 1) await setImmediate();
    await write(channelOf('quick'), ['c']);
    while ((await store.outbox.waiting()) > 1) await delivery.send();
    expect([sender.tried.toSorted(), sender.tried.at(-1)]).toEqual([['a', 'b', 'c'], 'c']);
    release(SENT);
    await first;
    expect(await store.outbox.waiting()).toBe(0);
  });

  it('gives a post up after many tries, and goes on with the next', async () => {
    await write(channelOf('C1'), ['a', 'b']);
    const sender = senderOf((post) => (post.key === 'a' ? { kind: 'retry', afterMs: null, reason: 'never' } : SENT));
    const delivery = deliveryOf(sender);
    for (let i = 0; i <= MOST_ATTEMPTS; i++) {
      await delivery.send();
      pass({ hours: 1 });
    }
    expect(sender.tried).toHaveLength(MOST_ATTEMPTS + 1);
    expect((await store.outbox.deadPosts(5)).posts).toMatchObject([{ reason: `given up after 15 tries: never` }]);
  });

  it('never gives up where the platform only asks to wait', async () => {
    await write(channelOf('C1'), ['a']);
    const sender = senderOf(() => ({ kind: 'retry', afterMs: 1_000, reason: 'slow down' }));
    const delivery = deliveryOf(sender);
    for (let i = 0; i < 3 * MOST_ATTEMPTS; i++) {
      await delivery.send();
      pass({ seconds: 1 });
    }
    expect(sender.tried).toHaveLength(3 * MOST_ATTEMPTS);
    expect(await store.outbox.waiting()).toBe(1);
  });

  it('gives up what the platform refuses at once, until a person says to retry', async () => {
    await write(channelOf('C1'), ['a']);
    const sender = senderOf((_post, nth) => (nth === 1 ? { kind: 'refused', reason: 'too long' } : SENT));
    const delivery = deliveryOf(sender);
    await delivery.send();
    await delivery.send();
    expect(sender.tried).toEqual(['a']);
    expect(await store.outbox.revive(channelOf('C1'), clock.now())).toBe(1);
    await delivery.send();
    expect(sender.tried).toEqual(['a', 'a']);
    expect((await store.outbox.deadPosts(5)).total).toBe(0);
  });

  it('suspends what posts to a channel that is lost, and tries nothing more there', async () => {
    await write(channelOf('C1'), ['a', 'b']);
    const sender = senderOf(() => ({ kind: 'lost', reason: 'channel_not_found' }));
    const delivery = deliveryOf(sender);
    await delivery.send();
    await delivery.send();
    expect(sender.posts.filter(({ channel }) => channel.id === 'C1')).toHaveLength(1);
    const [subscription] = await store.ledger.list(channelOf('C1'), null);
    expect(subscription).toMatchObject({ state: 'lost', note: 'the channel was lost: channel_not_found' });
    const dead = (await store.outbox.deadPosts(5)).posts.filter(({ channel }) => channel.id === 'C1');
    expect(dead).toHaveLength(2);
  });

  it('tells who set it up once, where they alone read it', async () => {
    await write(channelOf('C1'), ['a', 'b']);
    const sender = senderOf(({ channel }) =>
      channel.id === 'C1' ? { kind: 'lost', reason: 'channel_not_found' } : SENT,
    );
    const delivery = deliveryOf(sender);
    for (let i = 0; i < 3; i++) await delivery.send();
    const [notice, ...more] = sender.posts.filter(({ channel }) => channel.id === 'U9');
    expect(more).toEqual([]);
    const text = renderPlain(notice?.card ?? { title: '', tone: 'notice', blocks: [] });
    for (const said of ['can no longer post', 'channel_not_found', 'Digest 1: ', '/digest resume'])
      expect(text).toContain(said);
  });

  it('tells it again where it was taken up and lost again', async () => {
    const lost = () => senderOf(({ channel }) => (channel.id === 'C1' ? { kind: 'lost', reason: 'gone' } : SENT));
    await write(channelOf('C1'), ['a']);
    await deliveryOf(lost()).send();
    await write(channelOf('C1'), ['b']);
    const again = lost();
    for (let i = 0; i < 2; i++) await deliveryOf(again).send();
    expect(again.posts.filter(({ channel }) => channel.id === 'U9')).toHaveLength(2);
  });

  it('never tries again to tell someone whose direct messages are closed', async () => {
    await write(channelOf('C1'), ['a']);
    const sender = senderOf(() => ({ kind: 'lost', reason: 'closed' }));
    for (let i = 0; i < 4; i++) await deliveryOf(sender).send();
    expect(sender.posts.map(({ channel }) => channel.id)).toEqual(['C1', 'U9']);
    expect(await store.outbox.waiting()).toBe(0);
  });

  it('says nothing to someone about what came to themselves', async () => {
    await write(channelOf('U9'), ['a']);
    const sender = senderOf(() => ({ kind: 'lost', reason: 'closed' }));
    for (let i = 0; i < 3; i++) await deliveryOf(sender).send();
    expect(sender.tried).toEqual(['a']);
  });

  it('leaves posts for platforms that are not connected', async () => {
    await write({ platform: 'discord', workspace: 'G', id: '1' }, ['a']);
    expect(await deliveryOf(senderOf(() => SENT)).send()).toEqual({ sent: 0, again: 0, dead: 0 });
    expect(await store.outbox.waiting()).toBe(1);
  });
});

describeEach('a post that may be there already', () => {
  const unsureOnce: Answers = (_post, nth) => (nth === 1 ? { kind: 'unsure', reason: 'answer lost' } : SENT);

  async function sendTwice(sender: Sender, whenUnsure?: 'repeat' | 'drop'): Promise<void> {
    await write(channelOf('C1'), ['a']);
    const delivery = deliveryOf(sender, { ...(whenUnsure ? { whenUnsure } : {}) });
    await delivery.send();
    pass({ minutes: 1 });
    await delivery.send();
  }

  it('is not sent again where it is found', async () => {
    const sender = senderOf(unsureOnce, async () => ({ message: 'there' }));
    await sendTwice(sender);
    expect(sender.tried).toEqual(['a']);
    expect(await store.outbox.waiting()).toBe(0);
  });

  it('is sent again where it is not there', async () => {
    const sender = senderOf(unsureOnce, async () => 'absent' as const);
    await sendTwice(sender);
    expect(sender.tried).toEqual(['a', 'a']);
  });

  it('follows the policy where it cannot be looked for', async () => {
    const repeating = senderOf(unsureOnce);
    await sendTwice(repeating, 'repeat');
    expect(repeating.tried).toEqual(['a', 'a']);
  });

  it('is dropped by the other policy, and counts as given up', async () => {
    const dropping = senderOf(unsureOnce, async () => 'unknown' as const);
    await sendTwice(dropping, 'drop');
    expect(dropping.tried).toEqual(['a']);
    expect((await store.outbox.deadPosts(5)).total).toBe(1);
  });

  it('is any that a process died over, once its claim has run out', async () => {
    await write(channelOf('C1'), ['a']);
    await store.outbox.claim(channelOf('C1'), { now: START, until: START.add({ minutes: 1 }), owner: 'dead' });
    const sender = senderOf(
      () => SENT,
      async () => ({ message: 'there' }),
    );
    const delivery = deliveryOf(sender);
    expect((await delivery.send()).sent).toBe(0);
    pass({ minutes: 1 });
    expect((await delivery.send()).sent).toBe(1);
    expect(sender.tried).toEqual([]);
  });

  it('is one whose sender breaks its promise and throws', async () => {
    await write(channelOf('C1'), ['a']);
    const sender = senderOf(() => Promise.reject(new Error('broken')));
    expect(await deliveryOf(sender).send()).toMatchObject({ again: 1 });
  });
});
