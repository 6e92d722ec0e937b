import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AT_ONCE_CRON, toAlertCron } from '../../src/core/schedule/alert-pace.ts';
import type { OpenStore } from '../../src/store/port/port.ts';
import { eachEngine } from './engines/each-engine.ts';
import { NOTHING, SEEN, sampleArticle } from './sample.ts';
import { SINCE, SLOT, sampleSubscription } from './sample-subscription.ts';

const CHOICE = { words: { all: ['a'], any: ['b', 'c'], none: [] }, feeds: [3, 7], ping: null, anHour: 12 };
const ALERT = { kind: 'alert', cron: AT_ONCE_CRON, choice: CHOICE, nextAt: SLOT.add({ hours: 15 }) } as const;

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  const add = async (parts = {}) => store.ledger.add(sampleSubscription({ ...ALERT, ...parts }));
  const save = (id: string, text: string, at = SEEN) =>
    store.articles.save(sampleArticle({ id, title: id, text }), NOTHING, 'feed', at);

  describe('alerts in the ledger', () => {
    it('come back as they were written', async () => {
      const { subscription } = await add();
      expect(await store.ledger.find(subscription.id)).toEqual(subscription);
      expect(subscription.choice).toEqual(CHOICE);
    });

    it('are one where they choose the same, and take on another pace and limit', async () => {
      const results = [
        await add(),
        await add(),
        await add({ cron: toAlertCron('hourly') }),
        await add({ cron: toAlertCron('hourly'), choice: { ...CHOICE, anHour: 3 } }),
        await add({ choice: { ...CHOICE, feeds: null } }),
        await add({ people: ['Ada Byron'] }),
      ];
      expect(results.map(({ what }) => what)).toEqual(['new', 'same', 'changed', 'changed', 'new', 'new']);
      expect(results[3]?.subscription).toMatchObject({ cron: toAlertCron('hourly'), choice: { anHour: 3 } });
    });

    it('look at the times of a pace that they take on', async () => {
      await add();
      const { subscription } = await add({ cron: toAlertCron('hourly'), nextAt: SLOT.add({ hours: 1 }) });
      expect(subscription.nextAt).toEqual(SLOT.add({ hours: 1 }));
    });

    it('are woken by articles if they post at once, and only then', async () => {
      const { subscription } = await add();
      await add({ cron: toAlertCron('hourly'), people: ['Ada Byron'] });
      await store.ledger.wakeAlerts(SINCE);
      expect((await store.ledger.due(SINCE, 9)).map(({ id }) => id)).toEqual([subscription.id]);
    });

    it('give what was told of some items alone', async () => {
      const { subscription } = await add();
      await store.ledger.tell(subscription.id, 'article|a', '1');
      await store.ledger.tell(subscription.id, 'article|b', '2');
      expect(await store.ledger.toldAmong(subscription.id, ['article|b', 'article|c'])).toEqual(
        new Map([['article|b', '2']]),
      );
      expect(await store.ledger.toldAmong(subscription.id, [])).toEqual(new Map());
    });

    it('settle once of two processes that saw the same', async () => {
      const { subscription } = await add();
      const settle = (key: string) =>
        store.ledger.settle({
          subscription,
          at: SLOT,
          settledAt: SLOT,
          nextAt: null,
          slots: [],
          told: new Map([['article|a', '']]),
          posts: [{ key, channel: subscription.channel, card: '{}' }],
        });
      expect((await Promise.all([settle('one'), settle('two')])).sort()).toEqual([false, true]);
      expect(await store.outbox.waiting(null)).toBe(1);
    });
  });

  describe('arrivals', () => {
    it('are what was written after a revision and seen or edited since a moment', async () => {
      await save('old', 'The first text of all.', SEEN.subtract({ hours: 48 }));
      const after = await store.articles.revision();
      await save('new', 'Another text, which nobody had.');
      await save('late', 'A third text, seen long ago.', SEEN.subtract({ hours: 48 }));
      const since = SEEN.subtract({ hours: 1 });
      const first = await store.articles.arrivals({ after, since });
      expect(first.items.map(({ id, editedAt }) => [id, editedAt])).toEqual([['new', null]]);
      await save('old', 'The first text of all, and more.', SEEN.add({ hours: 1 }));
      const second = await store.articles.arrivals({ after: first.revision, since });
      expect(second.items.map(({ id, editedAt }) => [id, editedAt?.toString()])).toEqual([
        ['old', SEEN.add({ hours: 1 }).toString()],
      ]);
      expect((await store.articles.arrivals({ after: second.revision, since })).items).toEqual([]);
    });

    it('are those of one workspace', async () => {
      await save('own', 'A text of the desk itself.');
      const other = await store.of('slack/T2').articles.arrivals({ after: '0', since: SEEN.subtract({ hours: 1 }) });
      expect(other.items).toEqual([]);
    });
  });
});
