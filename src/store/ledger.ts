import type { Channel } from '../core/channel.ts';
import type { QuietHours } from '../core/schedule-quiet.ts';

export type SubscriptionKind = 'digest' | 'reminder';

/** What a channel asked to be told, and when. */
export type Subscription = {
  readonly id: number;
  readonly channel: Channel;
  readonly kind: SubscriptionKind;
  /** Slugs; null: every story, those that come later too. */
  readonly stories: readonly string[] | null;
  /** Five fields, read in the zone; reminders look at their dates at these moments. */
  readonly cron: string;
  readonly zone: string;
  /** How long before a date, as typed ("7d"), longest first; empty for a digest. */
  readonly offsets: readonly string[];
  /** What is done about slots that passed while the desk was down. */
  readonly catchUp: 'skip' | 'latest' | 'all';
  readonly quiet: QuietHours | null;
  /** Whether a digest with nothing new says so or is left out. */
  readonly whenEmpty: 'say' | 'silent';
  /** A lost channel is gone or closed to us: nothing is posted until someone resumes. */
  readonly state: 'active' | 'paused' | 'lost';
  /** Why it was suspended. */
  readonly note: string | null;
  /** Nothing before this is owed: when it was made, or resumed. */
  readonly since: Temporal.Instant;
  /** Every slot up to here is settled: posted, or passed over by rule. */
  readonly settledAt: Temporal.Instant;
  /** When to look next; null for a schedule that has ended. */
  readonly nextAt: Temporal.Instant | null;
  /** Counts its changes, so that of two processes one settles a slot. */
  readonly version: number;
};

export type NewSubscription = Omit<Subscription, 'id' | 'state' | 'note' | 'settledAt' | 'version'>;

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

/** The part of the store's port that says who is told what, and what they were told. */
export type Ledger = {
  /** Gives back the one that is there already where channel, kind, stories, schedule and offsets are the same. */
  add(subscription: NewSubscription): Promise<{ readonly subscription: Subscription; readonly isNew: boolean }>;
  find(id: number): Promise<Subscription | undefined>;
  list(channel: Channel, kind: SubscriptionKind | null): Promise<readonly Subscription[]>;
  remove(id: number): Promise<void>;
  change(
    id: number,
    change: Pick<Subscription, 'state' | 'note' | 'since' | 'settledAt' | 'nextAt'>,
  ): Promise<Subscription | undefined>;
  /** Suspends all of a channel's subscriptions that are active; how many. */
  suspend(channel: Channel, note: string): Promise<number>;
  /** Active ones whose time has come, longest waiting first. */
  due(now: Temporal.Instant, limit: number): Promise<readonly Subscription[]>;
  /** Looks at it again at a moment, with nothing settled. */
  postpone(subscription: Subscription, nextAt: Temporal.Instant): Promise<void>;
  /** False where another process settled or changed it first: then nothing was written. */
  settle(settlement: Settlement): Promise<boolean>;
  /** Those of the slots that are claimed. */
  claimed(id: number, slots: readonly string[]): Promise<ReadonlySet<string>>;
  /** What the channel was told in this subscription: item → value. */
  told(id: number): Promise<ReadonlyMap<string, string>>;
  /** After the clock was set back: active subscriptions that were to wait until after `now`, in no order. */
  ahead(now: Temporal.Instant, afterId: number, limit: number): Promise<readonly Subscription[]>;
  /** A named value that outlives the process. */
  mark(name: string): Promise<string | undefined>;
  setMark(name: string, value: string): Promise<void>;
};
