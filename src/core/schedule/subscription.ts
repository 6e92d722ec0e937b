import type { Channel } from '../channels/channel.ts';
import type { QuietHours } from './schedule-quiet.ts';
import type { TellingChoice } from './telling-choice.ts';

export type SubscriptionKind = 'digest' | 'reminder' | 'alert';

/** What a channel wants to receive, and when. */
export type Subscription = {
  readonly id: number;
  readonly channel: Channel;
  /** The workspace whose stories it tells: "own", or "slack/T1". */
  readonly desk: string;
  readonly kind: SubscriptionKind;
  /** The platform's id of the person who set it up; null if unknown. */
  readonly owner: string | null;
  /** Slugs; null: every story, including future ones. */
  readonly stories: readonly string[] | null;
  /** Five fields, in the time zone; reminders check their dates at these moments, alerts as in `alert-pace.ts`. */
  readonly cron: string;
  readonly zone: string;
  /** How long before a date to remind, as typed ("7d"), longest first; empty for a digest. */
  readonly offsets: readonly string[];
  /** Only remind of the event at this date (YYYY-MM-DD, YYYY-MM …); null: of every date. */
  readonly onlyDate: string | null;
  /** The names of the people whose statements it includes; null: everyone. */
  readonly people: readonly string[] | null;
  /** What else it chooses by; absent: nothing. Reminders have only whom to mention. */
  readonly choice?: TellingChoice;
  /** What to do about slots that passed while the desk was down. */
  readonly catchUp: 'skip' | 'latest' | 'all';
  readonly quiet: QuietHours | null;
  /** Whether a digest with nothing new says so or is skipped; "three": it says so three times in a row. */
  readonly whenEmpty: 'say' | 'silent' | 'three';
  /** A lost channel is gone or closed to Dateline: nothing is posted until someone resumes it. */
  readonly state: 'active' | 'paused' | 'lost';
  /** Why it was suspended. */
  readonly note: string | null;
  /** Nothing before this is due: when it was created or resumed. */
  readonly since: Temporal.Instant;
  /** Every slot up to here is settled: posted, or skipped by rule. */
  readonly settledAt: Temporal.Instant;
  /** When to check next; null for a schedule that has ended. */
  readonly nextAt: Temporal.Instant | null;
  /** Counts its changes, so that only one of two processes settles a slot. */
  readonly version: number;
};
