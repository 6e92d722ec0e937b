import type { Channel, Workspace } from '../../core/channels/channel.ts';
import type { Subscription, SubscriptionKind } from '../../core/schedule/subscription.ts';

export type NewSubscription = Omit<Subscription, 'id' | 'state' | 'note' | 'settledAt' | 'version'>;

export type Subscribed = { readonly subscription: Subscription; readonly what: 'new' | 'changed' | 'same' };

/** A post to be written to the outbox. */
export type NewPost = {
  /** At most 25 characters, and unique. */
  readonly key: string;
  readonly channel: Channel;
  /** JSON of the card. */
  readonly card: string;
};

/** What is written for a subscription at a moment, all or nothing. */
export type Settlement = {
  readonly subscription: Subscription;
  readonly at: Temporal.Instant;
  readonly settledAt: Temporal.Instant;
  readonly nextAt: Temporal.Instant | null;
  /** Occurrences to claim: slots of a digest, reminders of a date. */
  readonly slots: readonly string[];
  /** What the channel has received with this: item → value. */
  readonly told: ReadonlyMap<string, string>;
  readonly posts: readonly NewPost[];
};

/** What is written for a channel's subscriptions when it is lost, all or nothing. */
export type Suspension = {
  readonly at: Temporal.Instant;
  readonly note: string;
  /** The posts about those that were just suspended. */
  readonly posts: (suspended: readonly Subscription[]) => readonly NewPost[];
};

/** The part of the store's port that holds subscriptions and what each channel has received. */
export type Ledger = {
  /**
   * If one with the same channel, kind, stories, schedule and offsets exists, it is updated with the rest and becomes
   * active again.
   */
  add(subscription: NewSubscription): Promise<Subscribed>;
  find(id: number): Promise<Subscription | undefined>;
  list(channel: Channel, kind: SubscriptionKind | null): Promise<readonly Subscription[]>;
  remove(id: number): Promise<void>;
  change(
    id: number,
    change: Pick<Subscription, 'state' | 'note' | 'since' | 'settledAt' | 'nextAt'>,
  ): Promise<Subscription | undefined>;
  /** Suspends all active subscriptions of a channel, ends its replay and writes the posts about it; returns which they were. */
  suspend(channel: Channel, suspension: Suspension): Promise<readonly Subscription[]>;
  /** Suspends all active subscriptions of a workspace and ends its replays; returns how many. */
  suspendWorkspace(workspace: Workspace, note: string): Promise<number>;
  /** Suspended ones in any channel. */
  lost(): Promise<readonly Subscription[]>;
  /** Active ones that are due, longest waiting first. */
  due(now: Temporal.Instant, limit: number): Promise<readonly Subscription[]>;
  /** Active reminders are checked now: an article was added, changed or removed. */
  wakeReminders(now: Temporal.Instant): Promise<void>;
  /** Active alerts that post at once are checked now, likewise. */
  wakeAlerts(now: Temporal.Instant): Promise<void>;
  /** Checks it again at a moment, without settling anything. */
  postpone(subscription: Subscription, nextAt: Temporal.Instant): Promise<void>;
  /** False if another process settled or changed it first: then nothing was written. */
  settle(settlement: Settlement): Promise<boolean>;
  /** Records something about a subscription outside a settlement. */
  tell(id: number, item: string, value: string): Promise<void>;
  /** Which of the slots are claimed. */
  claimed(id: number, slots: readonly string[]): Promise<ReadonlySet<string>>;
  /** What the channel has received through this subscription: item → value. */
  told(id: number): Promise<ReadonlyMap<string, string>>;
  /** The same, of some items alone. */
  toldAmong(id: number, items: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Subscriptions that have posted an item, in the order they were created. */
  toldOf(item: string): Promise<readonly Subscription[]>;
  /** After the clock was set back: active subscriptions waiting for a moment after `now`, in no order. */
  ahead(now: Temporal.Instant, afterId: number, limit: number): Promise<readonly Subscription[]>;
  /** A value that differs after every change of the articles. */
  revision(): Promise<string>;
  /** A named value that survives a restart. */
  mark(name: string): Promise<string | undefined>;
  setMark(name: string, value: string): Promise<void>;
};
