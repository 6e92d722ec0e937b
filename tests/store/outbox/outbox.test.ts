import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { sampleSubscription } from '../sample-subscription.ts';

const DECIDED = Temporal.Instant.from('2016-07-13T09:00Z');
const later = (minutes: number) => DECIDED.add({ minutes });
const channelOf = (id: string) => ({ platform: 'slack', workspace: 'T1', id }) as const;

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  /** Posts that wait in a channel, in order. */
  async function decide(id: string, ...keys: readonly string[]): Promise<void> {
    const channel = channelOf(id);
    const { subscription } = await store.ledger.add(sampleSubscription({ channel }));
    const posts = keys.map((key) => ({ key, channel, card: `{"key":"${key}"}` }));
    const when = { at: DECIDED, settledAt: DECIDED, nextAt: later(60) };
    await store.ledger.settle({ subscription, ...when, slots: [], told: new Map(), posts });
  }

  const claim = (id: string, now = DECIDED, owner = 'p1') =>
    store.outbox.claim(channelOf(id), { now, until: now.add({ minutes: 1 }), owner });
  const ready = async (now = DECIDED) => (await store.outbox.readyChannels(['slack'], now, 9)).map(({ id }) => id);

  describe('posts of a channel', () => {
    it('go out in order, each after the one before', async () => {
      await decide('C1', 'a', 'b');
      const first = await claim('C1');
      const channel = channelOf('C1');
      expect(first).toEqual({
        ...{ id: 1, key: 'a', channel, card: '{"key":"a"}' },
        ...{ attempts: 1, maybeSent: false, decidedAt: DECIDED },
      });
      expect([await claim('C1'), await ready()]).toEqual([undefined, []]);
      await store.outbox.sent(1, 'm1', DECIDED);
      expect([(await claim('C1'))?.key, await store.outbox.waiting()]).toEqual(['b', 1]);
    });

    it('can be read again by their key, in their channel alone', async () => {
      await decide('C1', 'a');
      expect(await store.outbox.posted(channelOf('C1'), 'a')).toBe('{"key":"a"}');
      expect(await store.outbox.posted(channelOf('C2'), 'a')).toBeUndefined();
      expect(await store.outbox.posted(channelOf('C1'), 'b')).toBeUndefined();
    });

    it('are looked for again where a claim expired', async () => {
      await decide('C1', 'a');
      await claim('C1');
      expect(await claim('C1', later(1), 'p2')).toMatchObject({ key: 'a', attempts: 2, maybeSent: true });
    });

    it('wait again after a failure, and hold up no other channel', async () => {
      await decide('C1', 'a');
      await decide('C2', 'b');
      await claim('C1');
      const change = { readyAt: later(5), reason: 'busy', maybeSent: false, isCounted: false };
      await store.outbox.again(1, change);
      expect([await ready(), await ready(later(5))]).toEqual([['C2'], ['C2', 'C1']]);
      expect(await claim('C1', later(5))).toMatchObject({ attempts: 1, maybeSent: false });
      expect(await store.outbox.readyChannels([], later(5), 9)).toEqual([]);
    });

    it('are given up together, listed, and made ready again', async () => {
      await decide('C1', 'a', 'b');
      await decide('C2', 'c');
      expect(await store.outbox.deadChannel(channelOf('C1'), 'gone', later(1))).toBe(2);
      const { posts, total } = await store.outbox.deadPosts(1);
      expect([posts, total]).toMatchObject([
        [{ id: 2, channel: channelOf('C1'), reason: 'gone', endedAt: later(1) }],
        2,
      ]);
      expect(await store.outbox.revive(channelOf('C2'), later(2))).toBe(0);
      expect(await store.outbox.revive(null, later(2))).toBe(2);
      expect(await ready(later(2))).toEqual(['C2', 'C1']);
    });
  });

  it('knows the oldest post that waits, and forgets sent ones after a while', async () => {
    expect(await store.outbox.oldest()).toBeNull();
    await decide('C1', 'a');
    expect(await store.outbox.oldest()).toEqual(DECIDED);
    await store.outbox.sent(1, 'm1', DECIDED);
    expect([await store.outbox.tidy(DECIDED), await store.outbox.tidy(later(1))]).toEqual([0, 1]);
  });

  it('is ready at once after the clock was set back', async () => {
    await decide('C1', 'a');
    await claim('C1', later(100));
    await store.outbox.hurry(DECIDED, later(1));
    expect([await claim('C1'), (await claim('C1', later(1)))?.key]).toEqual([undefined, 'a']);
  });
});
