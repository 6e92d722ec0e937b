import type { Channel } from '../../core/channels/channel.ts';
import type { Offset } from '../../core/schedule/schedule-offset.ts';
import type { QuietHours } from '../../core/schedule/schedule-quiet.ts';
import type { Subscription, SubscriptionKind } from '../../core/schedule/subscription.ts';
import type { DatesOutlook } from '../../core/views/dates-outlook.ts';
import type { DigestView } from '../../core/views/digest-view.ts';
import type { Subscribed } from '../../store/ledger.ts';

/** What every subscription may say; where it is left out, the usual is taken. */
export type SubscriptionRequest = {
  readonly channel: Channel;
  /** The platform's id of the person who sets it up. */
  readonly owner: string;
  /** Stories as typed, by slug or title; null: every story. */
  readonly stories: readonly string[] | null;
  /** Null: the desk's own. */
  readonly zone: string | null;
  readonly catchUp: Subscription['catchUp'] | null;
  readonly quiet: QuietHours | null;
};

export type DigestRequest = SubscriptionRequest & {
  /** Five fields, read in the zone. */
  readonly cron: string;
  readonly whenEmpty: Subscription['whenEmpty'] | null;
  /** As typed; null: everyone. */
  readonly people: readonly string[] | null;
};

export type ReminderRequest = SubscriptionRequest & {
  readonly offsets: readonly Offset[];
  /** The event at this date alone; null: every date. */
  readonly onlyDate: string | null;
  /** HH:MM; null: 09:00. */
  readonly time: string | null;
};

/** Digests and reminders of a channel, as people set them up and look at them. */
export type Subscriptions = {
  /** The zone of a channel that names none. */
  readonly zone: string;
  subscribeDigest(request: DigestRequest, now: Temporal.Instant): Promise<Subscribed>;
  subscribeReminders(request: ReminderRequest, now: Temporal.Instant): Promise<Subscribed>;
  /** Whether any date lies ahead of which reminders could remind. */
  outlook(subscription: Subscription, now: Temporal.Instant): Promise<DatesOutlook>;
  list(channel: Channel, kind: SubscriptionKind): Promise<readonly Subscription[]>;
  /** One of the channel's by number; without a number the only one. Throws a UserError. */
  pause(channel: Channel, kind: SubscriptionKind, id: number | null, now: Temporal.Instant): Promise<Subscription>;
  /** What passed meanwhile is not made up for. */
  resume(channel: Channel, kind: SubscriptionKind, id: number | null, now: Temporal.Instant): Promise<Subscription>;
  /** No further reminder of an event, unless its date moves. */
  done(channel: Channel, id: number, reference: string, now: Temporal.Instant): Promise<string>;
  /** One more reminder of an event, so many days from now. */
  snooze(channel: Channel, id: number, reference: string, days: number, now: Temporal.Instant): Promise<string>;
  stop(channel: Channel, kind: SubscriptionKind, id: number | null): Promise<Subscription>;
  /** Exactly what would be posted now. */
  preview(channel: Channel, id: number | null, now: Temporal.Instant): Promise<DigestView>;
  /** Posts that were given up wait again; how many. */
  retry(channel: Channel, now: Temporal.Instant): Promise<number>;
  /** For /status: what is told here, what waits, what was given up. */
  status(
    channel: Channel,
    now: Temporal.Instant,
  ): Promise<readonly { readonly label: string; readonly value: string }[]>;
};
