import type { Certainty } from '../dates/key-date.ts';
import type { DateMark } from '../rulings/ruling.ts';
import type { Source } from '../source.ts';

export type StoryName = { readonly slug: string; readonly title: string };

/** One date of a story, as shown in a reminder. */
export type DatedEvent = {
  readonly story: StoryName | null;
  /** A TIMEX3 value, as precise as stated. */
  readonly date: string;
  readonly certainty: Certainty;
  readonly event: string;
  readonly setBy: string | null;
  /** Newest first. */
  readonly sources: readonly Source[];
  /** What the team decided about it, if it did. */
  readonly mark?: DateMark;
};

/** Something to post about a date; posting it claims its `slots`. */
export type Reminder = DatedEvent & {
  readonly slots: readonly string[];
  /** A short id of the event, for its buttons. */
  readonly reference: string;
  /** The day it was due; before today if the desk was down. */
  readonly dueDay: string;
} & (
    | { readonly kind: 'approaching'; readonly daysLeft: number }
    /** A date of month precision or longer: its period begins, or is in its last week. */
    | { readonly kind: 'opening' | 'closing' }
    | { readonly kind: 'moved'; readonly from: string; readonly movedBy: Source }
    /** It has passed, and no article since says what happened. */
    | { readonly kind: 'passed' }
  );

export type ReminderNews = { readonly today: string; readonly reminders: readonly Reminder[] };
