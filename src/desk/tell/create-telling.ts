import type { Channel } from '../../core/channels/channel.ts';
import { UserError } from '../../core/errors.ts';
import type { SubscriptionKind } from '../../core/schedule/subscription.ts';
import { createDateBook } from '../ask/dates/date-book.ts';
import { previewAlert, readAlert } from './alert/read-alert.ts';
import { subscribeAlert } from './alert/subscribe-alert.ts';
import { chooseSubscription } from './choose.ts';
import { previewLastDay } from './digest/preview-last-day.ts';
import { readDigest } from './digest/read-digest.ts';
import { createReading, type TellingSnapshot } from './reading.ts';
import { readOutlook } from './remind/read-outlook.ts';
import { findReminded, readReminders } from './remind/read-reminders.ts';
import { LEFT, resumeLeft } from './resume-left.ts';
import { nextLook, type SubscribeParts, subscribeDigest, subscribeReminders } from './subscribe.ts';
import { tellStatus } from './tell-status.ts';
import type { Telling } from './telling.ts';

/** Creates the use cases of digests, reminders and alerts for one store. */
export function createTelling(parts: SubscribeParts): Telling {
  const { store, people, stories, archived, zone, knownAfterDays, editions } = parts;
  const { ledger, outbox } = store;
  const choose = (channel: Channel, kind: SubscriptionKind, id: number | null) =>
    chooseSubscription(store, channel, kind, id);
  const newsParts = (reading = createReading(store, editions)) => ({
    store,
    people,
    reading,
    stories: stories(),
    archived: archived?.() ?? [],
    knownAfterDays,
    ...(editions ? { editions } : {}),
  });
  const book = createDateBook(store);
  const alertParts = (reading?: TellingSnapshot) => ({ ...newsParts(reading), book });
  return {
    zone,
    subscribeDigest: (request, now) => subscribeDigest(parts, request, now),
    subscribeReminders: (request, now) => subscribeReminders(parts, request, now),
    subscribeAlert: (request, now) => subscribeAlert(parts, request, now),
    async previewAlert(channel, id, now) {
      return previewAlert(alertParts(), await choose(channel, 'alert', id), now);
    },
    outlook: (subscription, now) => readOutlook(newsParts(), subscription, now),
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
    leaveWorkspace: (workspace) => ledger.suspendWorkspace(workspace, LEFT),
    joinWorkspace: (workspace, now) => resumeLeft(ledger, workspace, now),
    async stop(channel, kind, id) {
      const chosen = await choose(channel, kind, id);
      await ledger.remove(chosen.id);
      return chosen;
    },
    async done(channel, id, reference, now) {
      const chosen = await choose(channel, 'reminder', id);
      const { event, date } = await findReminded(newsParts(), chosen, reference, now);
      await ledger.tell(chosen.id, `done|${reference}`, date);
      return event;
    },
    async snooze(channel, id, reference, days, now) {
      const chosen = await choose(channel, 'reminder', id);
      const { date } = await findReminded(newsParts(), chosen, reference, now);
      const day = now.toZonedDateTimeISO(chosen.zone).toPlainDate().add({ days }).toString();
      if (day > date) throw new UserError('The date will have passed.', 'Choose fewer days.');
      await ledger.tell(chosen.id, `snooze|${reference}`, day);
      return day;
    },
    async preview(channel, id, now) {
      const isAny = id !== null || (await ledger.list(channel, 'digest')).length > 0;
      if (!isAny) return previewLastDay(newsParts(), { channel, zone }, now);
      return (await readDigest(newsParts(), await choose(channel, 'digest', id), now)).view;
    },
    posted: (channel, key) => outbox.posted(channel, key),
    retry: (channel, now) => outbox.revive(channel, now),
    status: (channel) => tellStatus(store, channel),
    reading: () => createReading(store, editions),
    alert: (subscription, at, reading) => readAlert(alertParts(reading), subscription, at),
    // On a story clock only the day an article was published is known: it counts from the next one.
    asReplayed: (received) => createTelling({ ...parts, store: { ...store, ledger: received }, knownAfterDays: 1 }),
    digest: (subscription, at, reading) => readDigest(newsParts(reading), subscription, at),
    reminders: (subscription, at, reading) => readReminders(newsParts(reading), subscription, at),
  };
}
