import type { Channel, Workspace } from '../core/channels/channel.ts';
import type { Subscription, SubscriptionKind } from '../core/schedule/subscription.ts';

export type NewSubscription = Omit<Subscription, 'id' | 'state' | 'note' | 'settledAt' | 'version'>;

export type Subscribed = { readonly subscription: Subscription; readonly what: 'new' | 'changed' | 'same' };

/** A post to be written to the outbox. */
export type NewPost = {
  /** At most 25 characters, unique for ever. */
  readonly key: string;
  readonly channel: Channel;
  /** JSON of the card. */
  readonly card: string;
};

/** What is done with a subscription at a moment, all of it or nothing. */
export type Settlement = {
  readonly subscription: Subscription;
  readonly at: Temporal.Instant;
  readonly settledAt: Temporal.Instant;
  readonly nextAt: Temporal.Instant | null;
  /** Occurrences that are claimed: slots of a digest, reminders of a date. */
  readonly slots: readonly string[];
  /** What the channel has now been told: item → value. */
  readonly told: ReadonlyMap<string, string>;
  readonly posts: readonly NewPost[];
};

/** What is done with a channel's subscriptions when it is lost, all of it or nothing. */
export type Suspension = {
  readonly at: Temporal.Instant;
  readonly note: string;
  /** What is to be posted about those that were suspended just now. */
  readonly posts: (suspended: readonly Subscription[]) => readonly NewPost[];
};

/** The part of the store's port that says who is told what, and what they were told. */
export type Ledger = {
  /**
   * Where channel, kind, stories, schedule and offsets are those of one that is there, that one takes over the rest
   * and is active again.
   */
  add(subscription: NewSubscription): Promise<Subscribed>;
  find(id: number): Promise<Subscription | undefined>;
  list(channel: Channel, kind: SubscriptionKind | null): Promise<readonly Subscription[]>;
  remove(id: number): Promise<void>;
  change(
    id: number,
    change: Pick<Subscription, 'state' | 'note' | 'since' | 'settledAt' | 'nextAt'>,
  ): Promise<Subscription | undefined>;
  /** Suspends all of a channel's subscriptions that are active, and writes what is to be said of it; which they were. */
  suspend(channel: Channel, suspension: Suspension): Promise<readonly Subscription[]>;
  /** Suspends all active subscriptions of a whole workspace; how many. */
  suspendWorkspace(workspace: Workspace, note: string): Promise<number>;
  /** Suspended ones, wherever they are. */
  lost(): Promise<readonly Subscription[]>;
  /** Active ones whose time has come, longest waiting first. */
  due(now: Temporal.Instant, limit: number): Promise<readonly Subscription[]>;
  /** Active reminders are looked at now: an article came, changed or went. */
  wakeReminders(now: Temporal.Instant): Promise<void>;
  /** Looks at it again at a moment, with nothing settled. */
  postpone(subscription: Subscription, nextAt: Temporal.Instant): Promise<void>;
  /** False where another process settled or changed it first: then nothing was written. */
  settle(settlement: Settlement): Promise<boolean>;
  /** Remembers something about a subscription outside of a settlement. */
  tell(id: number, item: string, value: string): Promise<void>;
  /** Those of the slots that are claimed. */
  claimed(id: number, slots: readonly string[]): Promise<ReadonlySet<string>>;
  /** What the channel was told in this subscription: item → value. */
  told(id: number): Promise<ReadonlyMap<string, string>>;
  /** Subscriptions in which an item was told, in the order they were made. */
  toldOf(item: string): Promise<readonly Subscription[]>;
  /** After the clock was set back: active subscriptions that were to wait until after `now`, in no order. */
  ahead(now: Temporal.Instant, afterId: number, limit: number): Promise<readonly Subscription[]>;
  /** Another value after every change of the articles. */
  revision(): Promise<string>;
  /** A named value that outlives the process. */
  mark(name: string): Promise<string | undefined>;
  setMark(name: string, value: string): Promise<void>;
};
