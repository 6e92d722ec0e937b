import type { Channel, PlatformName } from '../core/channels/channel.ts';
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import type { Subscription } from '../core/schedule/subscription.ts';
import type { OutboxPost } from '../store/port/outbox.ts';
import type { Store } from '../store/port/port.ts';
import { createMarks } from './create-marks.ts';
import { inParallel } from './in-parallel.ts';
import { toLostNotices } from './lost-notices.ts';
import { type Outcome, planOutcome, UNSURE_POLICY, type UnsurePolicy } from './plan-outcome.ts';
import type { Sender } from './sender.ts';
import { SEND_TIMEOUT_MS, tryPost } from './try-post.ts';

export type DeliveryParts = {
  readonly store: Store;
  readonly senders: readonly Sender[];
  readonly clock: Clock;
  readonly log: Log;
  /** Names this process in its claims; a random name if absent. */
  readonly owner?: string;
  /** What to do when it is unclear whether a post arrived; see UNSURE_POLICY. */
  readonly whenUnsure?: UnsurePolicy;
  /** How long a claim holds without a result; longer than any attempt takes. */
  readonly claimMs?: number;
  /** Called with the outcome of each attempt. */
  readonly onOutcome?: ((post: OutboxPost, outcome: Outcome, at: Temporal.Instant) => void) | undefined;
};

export type DeliveryReport = { readonly sent: number; readonly again: number; readonly dead: number };

export type Delivery = {
  /** Sends what is ready, each channel's posts in order; settles once all attempts have. Calls may overlap. */
  send(): Promise<DeliveryReport>;
  /** To be called after the clock was set back. */
  hurry(): Promise<void>;
};

/** Covers two requests and the pause between: looking for a post, then sending it. */
const CLAIM_MS = 2 * SEND_TIMEOUT_MS + 10_000;
/** A claim is stale after this share of its time: before a silent process counts as dead. */
const STALE_SHARE = 6;
const CHANNELS_AT_ONCE = 64;
const CHANNELS_A_LOOK = 1_000;

/** Empties the outbox: claim, send, mark. If a process dies in between, its claim expires. */
export function createDelivery(parts: DeliveryParts): Delivery {
  const { store, clock, claimMs = CLAIM_MS } = parts;
  const senders = new Map(parts.senders.map((sender) => [sender.platform, sender]));
  const busy = new Set<string>();
  const owner = parts.owner ?? crypto.randomUUID();
  const marks = createMarks((post, outcome) => mark(parts, post, outcome));

  /** A process that stalled after its claim may have been taken for dead: it leaves the post to the others. */
  async function claim(channel: Channel): Promise<OutboxPost | undefined> {
    const now = clock.now();
    const post = await store.outbox.claim(channel, { now, until: now.add({ milliseconds: claimMs }), owner });
    return post && now.until(clock.now()).total('milliseconds') < claimMs / STALE_SHARE ? post : undefined;
  }

  async function sendChannel(channel: Channel, counts: Counts): Promise<void> {
    const sender = senders.get(channel.platform);
    if (!sender) return;
    for (let post = await claim(channel); post; post = await claim(channel)) {
      const policy = parts.whenUnsure ?? UNSURE_POLICY[channel.platform];
      const result = await tryPost(sender, post, policy);
      const outcome = planOutcome(result, post.attempts, post.maybeSent);
      parts.onOutcome?.(post, outcome, clock.now());
      await marks.add(post, outcome);
      counts[outcome.kind] += 1;
    }
  }

  async function sendFree(channels: readonly Channel[], counts: Counts): Promise<void> {
    const free = channels.filter((channel) => !busy.has(nameOf(channel)));
    for (const channel of free) busy.add(nameOf(channel));
    await inParallel(free, CHANNELS_AT_ONCE, async (channel) => {
      try {
        await sendChannel(channel, counts);
      } finally {
        busy.delete(nameOf(channel));
      }
    });
  }

  return {
    async send() {
      await marks.settle();
      const counts: Counts = { sent: 0, again: 0, dead: 0, lost: 0 };
      const platforms: readonly PlatformName[] = [...senders.keys()];
      const ready = () => store.outbox.readyChannels(platforms, clock.now(), CHANNELS_A_LOOK + busy.size);
      let channels = await ready();
      while (channels.some((channel) => !busy.has(nameOf(channel)))) {
        await sendFree(channels, counts);
        channels = channels.length >= CHANNELS_A_LOOK ? await ready() : [];
      }
      return { sent: counts.sent, again: counts.again, dead: counts.dead + counts.lost };
    },
    hurry: () => store.outbox.hurry(clock.now(), clock.now().add({ milliseconds: claimMs })),
  };
}

type Counts = Record<Outcome['kind'], number>;

async function mark({ store, clock, log }: DeliveryParts, post: OutboxPost, outcome: Outcome): Promise<void> {
  const now = clock.now();
  const about = { post: post.key, channel: post.channel, attempts: post.attempts };
  switch (outcome.kind) {
    case 'sent':
      return store.outbox.sent(post.id, outcome.message, now);
    case 'again': {
      log.warn({ ...about, reason: outcome.reason }, 'post was postponed');
      const readyAt = now.add({ milliseconds: Math.ceil(outcome.afterMs) });
      const { reason, maybeSent, isCounted } = outcome;
      return store.outbox.again(post.id, { readyAt, reason, maybeSent, isCounted });
    }
    case 'dead':
      log.error({ ...about, reason: outcome.reason }, 'gave up on a post');
      return store.outbox.dead(post.id, outcome.reason, now);
    case 'lost': {
      const { reason } = outcome;
      const note = `the channel was lost: ${reason}`;
      const posts = (suspended: readonly Subscription[]) => toLostNotices(post.channel, suspended, reason);
      const suspended = await store.ledger.suspend(post.channel, { at: now, note, posts });
      const ended = await store.outbox.deadChannel(post.channel, note, now);
      log.error({ ...about, reason, suspended: suspended.map(({ id }) => id), ended }, 'channel was lost');
    }
  }
}

function nameOf({ platform, workspace, id }: Channel): string {
  return `${platform}/${workspace}/${id}`;
}
