import type { Channel } from '../../core/channel.ts';
import type { SubscriptionKind } from '../../core/subscription.ts';
import { chooseSubscription } from './choose.ts';
import { readDigest, readReminders } from './read-news.ts';
import { createReading } from './reading.ts';
import { nextLook, type SubscribeParts, subscribeDigest, subscribeReminders } from './subscribe.ts';
import { tellStatus } from './tell-status.ts';
import type { Telling } from './telling.ts';

/** Puts the use cases of digests and reminders together over one store. */
export function createTelling(parts: SubscribeParts): Telling {
  const { store, stories, zone, knownAfterDays } = parts;
  const { ledger, outbox } = store;
  const choose = (channel: Channel, kind: SubscriptionKind, id: number | null) =>
    chooseSubscription(store, channel, kind, id);
  const newsParts = (reading = createReading(store.articles)) => ({
    store,
    reading,
    stories: stories(),
    knownAfterDays,
  });
  return {
    zone,
    subscribeDigest: (request, now) => subscribeDigest(parts, request, now),
    subscribeReminders: (request, now) => subscribeReminders(parts, request, now),
    list: (channel, kind) => ledger.list(channel, kind),
    async pause(channel, kind, id) {
      const chosen = await choose(channel, kind, id);
      return (await ledger.change(chosen.id, { ...chosen, state: 'paused', note: null })) ?? chosen;
    },
    async resume(channel, kind, id, now) {
      const chosen = await choose(channel, kind, id);
      const change = {
        state: 'active',
        note: null,
        since: now,
        settledAt: now,
        nextAt: nextLook(chosen, now),
      } as const;
      return (await ledger.change(chosen.id, change)) ?? chosen;
    },
    async stop(channel, kind, id) {
      const chosen = await choose(channel, kind, id);
      await ledger.remove(chosen.id);
      return chosen;
    },
    async preview(channel, id, now) {
      const chosen = await choose(channel, 'digest', id);
      return (await readDigest(newsParts(), chosen, now)).view;
    },
    retry: (channel, now) => outbox.revive(channel, now),
    status: (channel) => tellStatus(store, channel),
    reading: () => createReading(store.articles),
    digest: (subscription, at, reading) => readDigest(newsParts(reading), subscription, at),
    reminders: (subscription, at, reading) => readReminders(newsParts(reading), subscription, at),
  };
}
