import type { ReplayedSubscription } from '../core/replays/channel-replay.ts';
import type { Ledger, NewPost } from '../store/port/ledger.ts';

export type ReplayedPost = { readonly at: Temporal.Instant; readonly post: NewPost };

export type ReplayLedger = {
  /** As the jobs use it, on the story clock. */
  readonly ledger: Ledger;
  received(): readonly ReplayedSubscription[];
  /** What was decided, in order. */
  posts(): readonly ReplayedPost[];
  /** When the next subscription is due, on the story clock. */
  next(): Temporal.Instant | undefined;
};

/**
 * The ledger of a replay, in memory until its step is written. It never writes to the ledger of the channels' real
 * subscriptions: what a replay has no use for is refused.
 */
export function createReplayLedger(real: Ledger, start: readonly ReplayedSubscription[]): ReplayLedger {
  const byId = new Map(start.map((one) => [one.subscription.id, one]));
  const posts: ReplayedPost[] = [];
  const refuse = () => Promise.reject(new Error('a replay changes no subscription of a channel'));

  function due(now: Temporal.Instant) {
    return [...byId.values()]
      .map(({ subscription }) => subscription)
      .filter(({ nextAt }) => nextAt !== null && Temporal.Instant.compare(nextAt, now) <= 0);
  }

  const settle: Ledger['settle'] = async (settlement) => {
    const known = byId.get(settlement.subscription.id);
    if (!known) return false;
    const { settledAt, nextAt, at } = settlement;
    byId.set(known.subscription.id, {
      subscription: { ...known.subscription, settledAt, nextAt },
      told: new Map([...known.told, ...settlement.told]),
      slots: new Set([...known.slots, ...settlement.slots]),
    });
    posts.push(...settlement.posts.map((post) => ({ at, post })));
    return true;
  };

  const ledger: Ledger = {
    ...real,
    ...{ add: refuse, remove: refuse, change: refuse, suspend: refuse, suspendWorkspace: refuse },
    ...{ wakeReminders: refuse, wakeAlerts: refuse, tell: refuse, setMark: refuse },
    find: async (id) => byId.get(id)?.subscription,
    due: async (now) => due(now),
    told: async (id) => byId.get(id)?.told ?? new Map(),
    toldAmong: async (id, items) => new Map([...(byId.get(id)?.told ?? [])].filter(([item]) => items.includes(item))),
    claimed: async (id, slots) => new Set(slots.filter((slot) => byId.get(id)?.slots.has(slot))),
    async postpone({ id }, nextAt) {
      const known = byId.get(id);
      if (known) byId.set(id, { ...known, subscription: { ...known.subscription, nextAt } });
    },
    settle,
  };
  return {
    ledger,
    received: () => [...byId.values()],
    posts: () => posts,
    next: () =>
      [...byId.values()].flatMap(({ subscription: { nextAt } }) => nextAt ?? []).toSorted(Temporal.Instant.compare)[0],
  };
}
