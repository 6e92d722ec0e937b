import type { Channel } from '../channels/channel.ts';
import type { QuietHours } from './schedule-quiet.ts';

export type SubscriptionKind = 'digest' | 'reminder';

/** What a channel asked to be told, and when. */
export type Subscription = {
  readonly id: number;
  readonly channel: Channel;
  readonly kind: SubscriptionKind;
  /** The platform's id of the person who set it up; null where nobody knows. */
  readonly owner: string | null;
  /** Slugs; null: every story, those that come later too. */
  readonly stories: readonly string[] | null;
  /** Five fields, read in the zone; reminders look at their dates at these moments. */
  readonly cron: string;
  readonly zone: string;
  /** How long before a date, as typed ("7d"), longest first; empty for a digest. */
  readonly offsets: readonly string[];
  /** Reminders of the event at this one date alone (YYYY-MM-DD, YYYY-MM …); null: of every date. */
  readonly onlyDate: string | null;
  /** Whose statements a digest tells of, by name; null: everyone's. */
  readonly people: readonly string[] | null;
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
