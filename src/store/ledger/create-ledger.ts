import type { Kysely } from 'kysely';
import type { Ledger } from '../port/ledger.ts';
import { REVISION } from '../revision.ts';
import type { Tables } from '../tables.ts';
import { claimedSlots, tellItem, toldAmong, toldItems, toldOf } from './history.ts';
import { readMark } from './read-mark.ts';
import { settle } from './settle.ts';
import { addSubscription, findSubscription, listLost, listSubscriptions, removeSubscription } from './subscriptions.ts';
import { suspend, suspendWorkspace } from './suspend.ts';
import { changeSubscription, findAhead, findDue, postpone, wakeAlerts, wakeReminders } from './timing.ts';
import { writeMark } from './write-mark.ts';

/** Subscriptions and what each channel has received, in SQL. */
export function createLedger(sql: Kysely<Tables>): Ledger {
  return {
    add: (subscription) => addSubscription(sql, subscription),
    find: (id) => findSubscription(sql, id),
    list: (channel, kind) => listSubscriptions(sql, channel, kind),
    remove: (id) => removeSubscription(sql, id),
    change: (id, change) => changeSubscription(sql, id, change),
    suspend: (channel, suspension) => suspend(sql, channel, suspension),
    suspendWorkspace: (workspace, note) => suspendWorkspace(sql, workspace, note),
    lost: () => listLost(sql),
    due: (now, limit) => findDue(sql, now, limit),
    wakeReminders: (now) => wakeReminders(sql, now),
    wakeAlerts: (now) => wakeAlerts(sql, now),
    postpone: (subscription, nextAt) => postpone(sql, subscription, nextAt),
    settle: (settlement) => settle(sql, settlement),
    tell: (id, item, value) => tellItem(sql, id, item, value),
    claimed: (id, slots) => claimedSlots(sql, id, slots),
    told: (id) => toldItems(sql, id),
    toldAmong: (id, items) => toldAmong(sql, id, items),
    toldOf: (item) => toldOf(sql, item),
    ahead: (now, afterId, limit) => findAhead(sql, now, afterId, limit),
    revision: async () => (await readMark(sql, REVISION)) ?? '0',
    mark: (name) => readMark(sql, name),
    setMark: (name, value) => writeMark(sql, name, value),
  };
}
