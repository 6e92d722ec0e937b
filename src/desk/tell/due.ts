import type { Subscription } from '../../core/schedule/subscription.ts';
import type { AlertNews } from '../../core/views/alert-view.ts';
import type { DigestView } from '../../core/views/digest-view.ts';
import type { ReminderNews } from '../../core/views/reminder-view.ts';
import type { Ledger } from '../../store/port/ledger.ts';
import type { TellingSnapshot } from './reading.ts';

/** What to post when a slot is due, for the jobs. */
export type Due = {
  /** What is known now, loaded once for many channels. */
  reading(): TellingSnapshot;
  /** What a digest contains at a moment: what is known and was not posted yet. */
  digest(subscription: Subscription, at: Temporal.Instant, reading: TellingSnapshot): Promise<DigestNews>;
  /** What an alert posts at a moment: what came since it last looked. */
  alert(subscription: Subscription, at: Temporal.Instant, reading: TellingSnapshot): Promise<AlertNews>;
  /** The reminders that are due at a moment. */
  reminders(subscription: Subscription, at: Temporal.Instant, reading: TellingSnapshot): Promise<ReminderNews>;
  /** The same for a replay: on a story clock, with what was received according to another ledger. */
  asReplayed(ledger: Ledger): Due;
};

export type DigestNews = {
  readonly view: DigestView;
  /** What the channel has received after that: item → value. */
  readonly told: ReadonlyMap<string, string>;
};
