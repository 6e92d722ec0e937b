import type { Certainty } from '../dates/key-date.ts';
import type { Source } from '../source.ts';

export type StoryName = { readonly slug: string; readonly title: string };

/** One date of a story, as a channel is told of it. */
export type DatedEvent = {
  readonly story: StoryName | null;
  /** A TIMEX3 value, at the precision that was stated. */
  readonly date: string;
  readonly certainty: Certainty;
  readonly event: string;
  readonly setBy: string | null;
  /** Newest first. */
  readonly sources: readonly Source[];
};

/** Something to tell about a date; `slots` are what is claimed by telling it. */
export type Reminder = DatedEvent & {
  readonly slots: readonly string[];
  /** A short name of the event for its buttons. */
  readonly reference: string;
  /** The day it was to be told; before today where the desk was down. */
  readonly dueDay: string;
} & (
    | { readonly kind: 'approaching'; readonly daysLeft: number }
    /** A date of month precision or longer: its period begins, or is in its last week. */
    | { readonly kind: 'opening' | 'closing' }
    | { readonly kind: 'moved'; readonly from: string; readonly movedBy: Source }
    /** It has gone by, and no article since says what became of it. */
    | { readonly kind: 'passed' }
  );

export type ReminderNews = { readonly today: string; readonly reminders: readonly Reminder[] };
