// A process of its own that settles every due subscription of a store: what opens the store as JSON, prefix of the keys of its posts.
import { openStore } from '../../src/store/open/open-store.ts';
import { SLOT } from './sample-subscription.ts';

const [parts = '{}', prefix = ''] = process.argv.slice(2);
const store = await openStore(JSON.parse(parts));
for (let due = await store.ledger.due(SLOT, 50); due.length > 0; due = await store.ledger.due(SLOT, 50))
  for (const subscription of due)
    await store.ledger.settle({
      subscription,
      at: SLOT,
      settledAt: SLOT,
      nextAt: SLOT.add({ hours: 24 }),
      slots: ['2016-07-13T09:00'],
      told: new Map(),
      posts: [{ key: `${prefix}-${subscription.id}`, channel: subscription.channel, card: '{}' }],
    });
await store.close();
