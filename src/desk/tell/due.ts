import type { Subscription } from '../../core/schedule/subscription.ts';
import type { DigestView } from '../../core/views/digest-view.ts';
import type { ReminderNews } from '../../core/views/reminder-view.ts';
import type { TellingSnapshot } from './reading.ts';

/** What is posted when a slot is due: for the jobs. */
export type Due = {
  /** What is known now, to be read once for many channels. */
  reading(): TellingSnapshot;
  /** What a digest says about what is known at a moment, and has not been said. */
  digest(subscription: Subscription, at: Temporal.Instant, reading: TellingSnapshot): Promise<DigestNews>;
  /** What there is to remind of at a moment. */
  reminders(subscription: Subscription, at: Temporal.Instant, reading: TellingSnapshot): Promise<ReminderNews>;
};

export type DigestNews = {
  readonly view: DigestView;
  /** What the channel then has been told: item → value. */
  readonly told: ReadonlyMap<string, string>;
};
