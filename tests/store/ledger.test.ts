import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Subscription } from '../../src/core/schedule/subscription.ts';
import type { Settlement } from '../../src/store/port/ledger.ts';
import type { OpenStore } from '../../src/store/port/port.ts';
import { eachEngine } from './engines/each-engine.ts';
import { NOTHING, SEEN, sampleArticle } from './sample.ts';
import { SINCE, SLOT, sampleSubscription } from './sample-subscription.ts';

const run = promisify(execFile);
const NEXT = SLOT.add({ hours: 24 });

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  const add = async (parts = {}) => (await store.ledger.add(sampleSubscription(parts))).subscription;

  function settlementOf(subscription: Subscription, parts: Partial<Settlement> = {}): Settlement {
    const posts = [{ key: `k${subscription.id}`, channel: subscription.channel, card: '{}' }];
    const told = new Map([['article|a', '2016-07-12']]);
    return { subscription, at: SLOT, settledAt: SLOT, nextAt: NEXT, slots: ['s1'], told, posts, ...parts };
  }

  describe('subscriptions', () => {
    it('come back as they were written', async () => {
      const parts = {
        stories: ['a', 'b'],
        offsets: ['7d'],
        quiet: { from: '22:00', to: '07:00' },
        onlyDate: '2016-08',
      };
      const written = await add(parts);
      const { channel, desk, kind, cron, zone, owner, people, catchUp, whenEmpty } = sampleSubscription();
      const rest = { id: 1, state: 'active', note: null, since: SINCE, settledAt: SINCE, nextAt: SLOT, version: 1 };
      expect(written).toEqual({
        ...parts,
        channel,
        desk,
        kind,
        cron,
        zone,
        owner,
        people,
        catchUp,
        whenEmpty,
        ...rest,
      });
      expect(await store.ledger.find(1)).toEqual(written);
    });

    it('are one, however often they are asked for; what is asked differently is taken over', async () => {
      const first = await store.ledger.add(sampleSubscription());
      expect(await store.ledger.add(sampleSubscription())).toEqual({ ...first, what: 'same' });
      const { subscription, what } = await store.ledger.add(sampleSubscription({ whenEmpty: 'silent' }));
      expect([subscription.id, subscription.whenEmpty, what]).toEqual([1, 'silent', 'changed']);
    });

    it('are taken up again where a lost one is asked for anew', async () => {
      const { channel } = await add();
      await store.ledger.suspend(channel, { at: SINCE, note: 'gone', posts: () => [] });
      expect(await store.ledger.lost()).toMatchObject([{ id: 1, note: 'gone' }]);
      const { subscription } = await store.ledger.add(sampleSubscription({ since: SLOT, nextAt: NEXT }));
      expect(subscription).toMatchObject({ id: 1, state: 'active', note: null, since: SLOT, nextAt: NEXT });
    });

    it('of a workspace that was left are suspended together, those that were paused excepted', async () => {
      const { channel } = await add();
      const paused = await add({ zone: 'Europe/Paris' });
      await store.ledger.change(paused.id, { ...paused, state: 'paused' });
      await add({ channel: { ...channel, workspace: 'T2' } });
      expect(await store.ledger.suspendWorkspace(channel, 'left')).toBe(1);
      expect((await store.ledger.lost()).map(({ id, note }) => [id, note])).toEqual([[1, 'left']]);
    });

    it('are due when their time has come, longest waiting first, and not while they are paused', async () => {
      const later = await add({ nextAt: SLOT.add({ minutes: 1 }), zone: 'Asia/Tokyo' });
      const first = await add();
      const paused = await add({ zone: 'Europe/Paris' });
      await store.ledger.change(paused.id, { ...paused, state: 'paused' });
      expect(await store.ledger.due(SINCE, 10)).toEqual([]);
      const due = await store.ledger.due(SLOT.add({ minutes: 1 }), 10);
      expect(due.map(({ id }) => id)).toEqual([first.id, later.id]);
    });

    it('take what was told of them away when they go', async () => {
      const subscription = await add();
      await store.ledger.settle(settlementOf(subscription));
      await store.ledger.remove(subscription.id);
      expect((await store.ledger.told(subscription.id)).size).toBe(0);
    });
  });

  describe('settle', () => {
    it('claims the slots, remembers what was told and writes the posts', async () => {
      const subscription = await add();
      expect(await store.ledger.settle(settlementOf(subscription))).toBe(true);
      expect(await store.ledger.claimed(1, ['s1', 's2'])).toEqual(new Set(['s1']));
      expect(await store.ledger.told(1)).toEqual(new Map([['article|a', '2016-07-12']]));
      expect(await store.outbox.waiting()).toBe(1);
      expect((await store.ledger.find(1))?.nextAt).toEqual(NEXT);
    });

    it('does nothing for one that saw an older version', async () => {
      const subscription = await add();
      await store.ledger.settle(settlementOf(subscription));
      const late = settlementOf(subscription, { slots: ['s2'], posts: [] });
      expect(await store.ledger.settle(late)).toBe(false);
      expect((await store.ledger.claimed(1, ['s2'])).size).toBe(0);
    });

    it('does nothing for one that was paused meanwhile', async () => {
      const subscription = await add();
      await store.ledger.change(1, { ...subscription, state: 'paused' });
      expect(await store.ledger.settle(settlementOf(subscription))).toBe(false);
    });

    it('writes nothing at all where a slot was claimed before', async () => {
      await store.ledger.settle(settlementOf(await add()));
      const again = await store.ledger.find(1);
      const twice = again && settlementOf(again, { slots: ['s3', 's1'], posts: [] });
      await expect(twice && store.ledger.settle(twice)).rejects.toThrow(/unique/i);
      expect((await store.ledger.claimed(1, ['s3'])).size).toBe(0);
      expect((await store.ledger.find(1))?.version).toBe(again?.version);
    });

    it('gives each slot to one of several processes that settle at once', async () => {
      const place = await engine.place();
      const shared = await place.open();
      for (let i = 0; i < 200; i++)
        await shared.ledger.add(sampleSubscription({ channel: { platform: 'slack', workspace: 'T1', id: `C${i}` } }));
      const script = join(import.meta.dirname, 'settle-slots.ts');
      await Promise.all(
        ['a', 'b', 'c'].map((prefix) => run(process.execPath, [script, JSON.stringify(place.parts), prefix])),
      );
      expect(await shared.outbox.waiting()).toBe(200);
      expect(await shared.ledger.due(SLOT, 1)).toEqual([]);
      await shared.close();
      await place.remove();
    });
  });

  describe('revision', () => {
    it('changes with every article that comes, changes or goes, and not otherwise', async () => {
      const seen = [await store.ledger.revision()];
      const look = async () => void seen.push(await store.ledger.revision());
      await store.articles.save(sampleArticle(), NOTHING, 'data', SEEN);
      await look();
      await store.articles.save(sampleArticle({ title: 'Another' }), NOTHING, 'data', SEEN);
      await look();
      await store.articles.remove('harbour-1');
      await look();
      expect(new Set(seen).size).toBe(4);
      await store.articles.save(sampleArticle(), NOTHING, 'data', SEEN);
      await look();
      await store.articles.save(sampleArticle(), NOTHING, 'data', SEEN);
      await look();
      expect(seen.at(-1)).toBe(seen.at(-2));
    });
  });
});
