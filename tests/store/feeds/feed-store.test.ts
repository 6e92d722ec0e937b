import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { sampleSubscription } from '../sample-subscription.ts';
import { FOLLOWED, sampleItem, sampleSource } from './sample-feed.ts';

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  const PACE = { words: 'about 3 a day', gapMinutes: 480 };
  const later = (hours: number) => FOLLOWED.add({ hours });
  const claim = (now: Temporal.Instant, until: Temporal.Instant) => store.feeds.claim({ now, until, owner: 'p1' });
  const post = { key: 'k'.padEnd(25, '0'), channel: sampleSource().followedIn, card: '{}' };

  describe('a followed source', () => {
    it('is kept with all that is known of it', async () => {
      const { source, isNew } = await store.feeds.add(sampleSource({ story: 'harbour', pace: PACE }));
      expect(isNew).toBe(true);
      expect(source).toMatchObject({ ...sampleSource({ story: 'harbour', pace: PACE }), id: 1, failures: 0 });
      expect(await store.feeds.list()).toEqual([source]);
    });

    it('is there once, whoever follows it', async () => {
      await store.feeds.add(sampleSource());
      const again = await store.feeds.add(sampleSource({ story: 'harbour' }));
      expect(again).toMatchObject({ isNew: false, source: { id: 1, story: null } });
    });

    it('is not listed and not asked while it is but proposed, and is renewed when it is proposed again', async () => {
      await store.feeds.add(sampleSource({ state: 'proposed', nextAt: null }));
      const again = await store.feeds.add(sampleSource({ state: 'proposed', nextAt: null, title: 'Renamed' }));
      expect(again).toMatchObject({ isNew: true, source: { id: 1, title: 'Renamed' } });
      expect(await store.feeds.list()).toEqual([]);
      expect(await claim(later(1), later(2))).toBeUndefined();
    });

    it('changes only what it is told to', async () => {
      await store.feeds.add(sampleSource({ story: 'harbour' }));
      const changed = await store.feeds.change(1, { state: 'paused', story: null, nextAt: null });
      expect(changed).toMatchObject({ state: 'paused', story: null, nextAt: null, title: 'Harbour news' });
      expect(await store.feeds.change(9, { state: 'paused' })).toBeUndefined();
    });
  });

  describe('claiming', () => {
    it('gives each due source to one, longest waiting first', async () => {
      await store.feeds.add(sampleSource({ url: 'https://b.example/', nextAt: later(1) }));
      await store.feeds.add(sampleSource({ url: 'https://a.example/', nextAt: FOLLOWED }));
      await store.feeds.add(sampleSource({ url: 'https://c.example/', nextAt: later(9) }));
      const claimed = [
        await claim(later(1), later(2)),
        await claim(later(1), later(2)),
        await claim(later(1), later(2)),
      ];
      expect(claimed.map((source) => source?.url)).toEqual(['https://a.example/', 'https://b.example/', undefined]);
    });

    it('runs out, so that a process that died holds up nothing', async () => {
      await store.feeds.add(sampleSource());
      await claim(FOLLOWED, later(3));
      expect(await claim(later(2), later(4))).toBeUndefined();
      expect(await claim(later(3), later(4))).toMatchObject({ id: 1 });
    });

    it('leaves paused sources alone', async () => {
      await store.feeds.add(sampleSource());
      await store.feeds.change(1, { state: 'paused' });
      expect(await claim(later(1), later(2))).toBeUndefined();
    });

    it('comes at once after the clock was set back', async () => {
      await store.feeds.add(sampleSource({ nextAt: later(100) }));
      await store.feeds.hurry(later(1));
      expect(await claim(later(1), later(2))).toMatchObject({ id: 1 });
    });
  });

  describe('settling', () => {
    it('keeps what was learnt, and leaves what someone set meanwhile', async () => {
      await store.feeds.add(sampleSource());
      await store.feeds.change(1, { state: 'paused', story: 'harbour' });
      await store.feeds.settle(1, { change: { etag: '"1"', failures: 0 }, freshAt: FOLLOWED, suspend: null });
      expect(await store.feeds.find(1)).toMatchObject({ etag: '"1"', state: 'paused', story: 'harbour' });
    });

    it('suspends once, and tells of it once', async () => {
      await store.feeds.add(sampleSource());
      const settlement = {
        change: { failures: 20, lastError: 'no answer' },
        freshAt: null,
        suspend: { note: 'no answer for 14 days', at: FOLLOWED, post },
      };
      await store.feeds.settle(1, settlement);
      await store.feeds.settle(1, {
        ...settlement,
        suspend: { ...settlement.suspend, post: { ...post, key: 'other' } },
      });
      expect(await store.feeds.find(1)).toMatchObject({
        state: 'suspended',
        note: 'no answer for 14 days',
        nextAt: null,
      });
      expect(await store.outbox.waiting()).toBe(1);
    });

    it('tells nobody of one that was paused meanwhile', async () => {
      await store.feeds.add(sampleSource());
      await store.feeds.change(1, { state: 'paused' });
      await store.feeds.settle(1, {
        change: { failures: 1 },
        freshAt: null,
        suspend: { note: 'n', at: FOLLOWED, post },
      });
      expect([(await store.feeds.find(1))?.state, await store.outbox.waiting()]).toEqual(['paused', 0]);
    });
  });

  describe('items', () => {
    it('are found by any of their keys, in their own source', async () => {
      await store.feeds.keepItem(sampleItem());
      const found = await store.feeds.items(1, ['guid:1', 'print:p1', 'guid:2']);
      expect([...found.keys()].sort()).toEqual(['guid:1', 'print:p1']);
      expect(found.get('guid:1')).toMatchObject({ article: 'a1', outcome: 'saved', firstSeen: FOLLOWED });
      expect((await store.feeds.items(2, ['guid:1'])).size).toBe(0);
    });

    it('are found by an address in any source, and by their article', async () => {
      await store.feeds.keepItem(sampleItem());
      await store.feeds.keepItem(sampleItem({ source: null, at: later(1) }));
      const sources = (await store.feeds.itemsUnder('url:https://news.example/1')).map(({ source }) => source);
      expect(sources).toEqual([1, null]);
      expect(await store.feeds.itemsOf('a1')).toHaveLength(2);
    });

    it('are written again under what they are called now, and keep when they were first seen', async () => {
      const id = await store.feeds.keepItem(sampleItem());
      const again = sampleItem({ id, at: later(5), print: 'p2', keys: ['guid:9', 'print:p2'], title: 'Talks end' });
      expect(await store.feeds.keepItem(again)).toBe(id);
      const found = await store.feeds.items(1, ['guid:1', 'guid:9']);
      expect([...found.values()].map((item) => item.id)).toEqual([id, id]);
      expect(found.get('guid:9')).toMatchObject({ title: 'Talks end', firstSeen: FOLLOWED, lastSeen: later(5) });
    });

    it('are counted for their source', async () => {
      await store.feeds.add(sampleSource());
      await store.feeds.keepItem(sampleItem());
      expect((await store.feeds.find(1))?.itemCount).toBe(1);
    });

    it('stay seen when their source is no longer followed', async () => {
      await store.feeds.add(sampleSource());
      await store.feeds.keepItem(sampleItem());
      await store.feeds.remove(1);
      expect(await store.feeds.itemsOf('a1')).toHaveLength(1);
      expect((await store.feeds.add(sampleSource())).source.id).toBe(2);
    });

    it('take 20,000 keys in one look', async () => {
      const keys = Array.from({ length: 20_000 }, (_, i) => `guid:${i}`);
      await store.feeds.keepItem(sampleItem());
      expect((await store.feeds.items(1, keys)).size).toBe(1);
    });
  });

  describe('tidying', () => {
    const settle = (freshAt: Temporal.Instant) => store.feeds.settle(1, { change: {}, freshAt, suspend: null });
    const isSeen = async (key: string) => (await store.feeds.items(1, [key])).has(key);

    it('forgets items that are long gone from their feed, and keeps those that stood in it when it was last read', async () => {
      await store.feeds.add(sampleSource());
      await store.feeds.keepItem(sampleItem({ keys: ['guid:gone'], at: later(0) }));
      await store.feeds.keepItem(sampleItem({ keys: ['guid:there'], at: later(1) }));
      await settle(later(1));
      await store.feeds.tidy(FOLLOWED, later(9000));
      expect([await isSeen('guid:gone'), await isSeen('guid:there')]).toEqual([false, true]);
    });

    it('keeps an item that someone took back, so that it never returns by itself', async () => {
      await store.feeds.add(sampleSource());
      await store.feeds.keepItem(sampleItem({ outcome: 'forgotten', keys: ['guid:gone'] }));
      await settle(later(1));
      await store.feeds.tidy(FOLLOWED, later(9000));
      expect(await isSeen('guid:gone')).toBe(true);
    });

    it('forgets proposals that nobody took up, and no source that is followed', async () => {
      await store.feeds.add(sampleSource({ state: 'proposed', url: 'https://old.example/' }));
      await store.feeds.add(sampleSource());
      expect(await store.feeds.tidy(later(1), FOLLOWED)).toBe(1);
      expect(await store.feeds.list()).toHaveLength(1);
    });
  });

  describe('the ledger', () => {
    it('knows in which subscriptions an item was told', async () => {
      const { subscription } = await store.ledger.add(sampleSubscription());
      await store.ledger.tell(subscription.id, 'article|a1', '2016-07-13');
      expect(await store.ledger.toldOf('article|a1')).toEqual([subscription]);
      expect(await store.ledger.toldOf('article|a2')).toEqual([]);
    });
  });
});
