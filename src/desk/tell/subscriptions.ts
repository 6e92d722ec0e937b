import type { Channel } from '../../core/channels/channel.ts';
import type { AlertPace } from '../../core/schedule/alert-pace.ts';
import type { Offset } from '../../core/schedule/schedule-offset.ts';
import type { QuietHours } from '../../core/schedule/schedule-quiet.ts';
import type { Subscription, SubscriptionKind } from '../../core/schedule/subscription.ts';
import type { AlertPreview } from '../../core/views/alert-view.ts';
import type { DatesOutlook } from '../../core/views/dates-outlook.ts';
import type { DigestView } from '../../core/views/digest-view.ts';
import type { Subscribed } from '../../store/port/ledger.ts';

/** The options of every subscription; absent ones get the defaults. */
export type SubscriptionRequest = {
  readonly channel: Channel;
  /** The platform's id of the person setting it up. */
  readonly owner: string;
  /** Stories as typed, by slug or title; null: every story. */
  readonly stories: readonly string[] | null;
  /** Null: the desk's time zone. */
  readonly zone: string | null;
  readonly catchUp: Subscription['catchUp'] | null;
  readonly quiet: QuietHours | null;
};

/** What a subscription chooses by, as typed; absent or null: nothing. */
export type ChoiceRequest = {
  /** "ceasefire, +aleppo, -football" */
  readonly words?: string | null;
  /** Numbers or names. */
  readonly feeds?: readonly string[] | null;
  /** The platform's id of a role or user group. */
  readonly ping?: string | null;
};

export type DigestRequest = SubscriptionRequest &
  ChoiceRequest & {
    /** Five fields, in the time zone. */
    readonly cron: string;
    readonly whenEmpty: Subscription['whenEmpty'] | null;
    /** As typed; null: everyone. */
    readonly people: readonly string[] | null;
  };

export type ReminderRequest = SubscriptionRequest &
  Pick<ChoiceRequest, 'ping'> & {
    readonly offsets: readonly Offset[];
    /** Only the event at this date; null: every date. */
    readonly onlyDate: string | null;
    /** HH:MM; null: 09:00. */
    readonly time: string | null;
  };

export type AlertRequest = SubscriptionRequest &
  ChoiceRequest & {
    readonly pace: AlertPace;
    /** As typed; null: everyone. */
    readonly people: readonly string[] | null;
    /** The most posts in an hour; null: the usual number. */
    readonly anHour: number | null;
  };

/** Setting up and viewing a channel's digests, reminders and alerts. */
export type Subscriptions = {
  /** The default time zone of a channel. */
  readonly zone: string;
  subscribeDigest(request: DigestRequest, now: Temporal.Instant): Promise<Subscribed>;
  subscribeReminders(request: ReminderRequest, now: Temporal.Instant): Promise<Subscribed>;
  subscribeAlert(request: AlertRequest, now: Temporal.Instant): Promise<Subscribed>;
  /** What an alert would have posted in the last days. */
  previewAlert(channel: Channel, id: number | null, now: Temporal.Instant): Promise<AlertPreview>;
  /** Whether there is any upcoming date to remind of. */
  outlook(subscription: Subscription, now: Temporal.Instant): Promise<DatesOutlook>;
  list(channel: Channel, kind: SubscriptionKind): Promise<readonly Subscription[]>;
  /** One of the channel's, by number; without a number, the only one. Throws a UserError. */
  pause(channel: Channel, kind: SubscriptionKind, id: number | null, now: Temporal.Instant): Promise<Subscription>;
  /** Resuming does not make up for missed posts. */
  resume(channel: Channel, kind: SubscriptionKind, id: number | null, now: Temporal.Instant): Promise<Subscription>;
  /** Stops reminders of an event, unless its date moves. */
  done(channel: Channel, id: number, reference: string, now: Temporal.Instant): Promise<string>;
  /** Repeats a reminder of an event after this many days. */
  snooze(channel: Channel, id: number, reference: string, days: number, now: Temporal.Instant): Promise<string>;
  stop(channel: Channel, kind: SubscriptionKind, id: number | null): Promise<Subscription>;
  /** What would be posted now, exactly. */
  preview(channel: Channel, id: number | null, now: Temporal.Instant): Promise<DigestView>;
  /** The card of a post in this channel, as JSON, while it is kept; undefined if there is none. */
  posted(channel: Channel, key: string): Promise<string | undefined>;
  /** Retries posts that failed for good; returns how many. */
  retry(channel: Channel, now: Temporal.Instant): Promise<number>;
  /** For `/status`: subscriptions here, waiting posts, failed posts. */
  status(
    channel: Channel,
    now: Temporal.Instant,
  ): Promise<readonly { readonly label: string; readonly value: string }[]>;
};
