import { expect, it } from 'vitest';
import { createDelivery } from '../../../src/delivery/delivery.ts';
import { noticeZones } from '../../../src/jobs/notice/notice-zones.ts';
import { CHANNEL, openDeskOnAClock, SILENT } from '../desk-on-a-clock.ts';

it('works every next look out again when the zone data changes, and only then', async () => {
  const { store, telling, clock } = await openDeskOnAClock('2016-07-13T00:00');
  const delivery = createDelivery({ store, senders: [], clock, log: SILENT });
  const parts = { store, dueOf: async () => telling, delivery, log: SILENT };
  const asked = {
    channel: CHANNEL,
    owner: 'u1',
    stories: null,
    zone: null,
    catchUp: null,
    quiet: null,
    people: null,
    whenEmpty: null,
  };
  const { subscription } = await telling.subscribeDigest({ ...asked, cron: '0 9 * * *' }, clock.now());
  const wrong = clock.now().add({ hours: 30 });
  await noticeZones(parts, '2016a', clock.now());
  await store.ledger.postpone(subscription, wrong);
  await noticeZones(parts, '2016a', clock.now());
  expect((await store.ledger.find(subscription.id))?.nextAt).toEqual(wrong);
  await noticeZones(parts, '2016b', clock.now());
  expect((await store.ledger.find(subscription.id))?.nextAt).toEqual(subscription.nextAt);
  await store.close();
});
