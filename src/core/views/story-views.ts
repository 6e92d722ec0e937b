import type { DateMark } from '../rulings/ruling.ts';
import type { Source } from '../source.ts';
import type { KnownDate, Page, ReportedText } from './views.ts';

/** A sentence of an article that tells an event of a story, verbatim. */
export type ToldLine = ReportedText & {
  /** The day, week or month of the event; if the sentence names none, the day of its article. */
  readonly date: string;
  /** Whether the sentence names no day. */
  readonly isReported: boolean;
  /** How many reports tell the event, and how many publishers print one. */
  readonly articles: number;
  readonly outlets: number;
};

/** A day that has gone by and that the team added to the story itself: no article need tell it. */
export type TeamLine = { readonly date: string; readonly event: string; readonly mark: DateMark };

/** What a story is made of on a day. */
export type StoryMatter = {
  readonly articles: number;
  /** How many of them have no date; the first of them follow. */
  readonly undated: number;
  readonly withoutDate: readonly Source[];
};

/** What a person who was away must know of a story. */
export type SummaryView = StoryMatter & {
  /** The nearest first. */
  readonly next: readonly KnownDate[];
  /** Best first. */
  readonly state: readonly ToldLine[];
  /** Turning points before that, newest first. */
  readonly before: readonly ToldLine[];
};

/** The turning points of a story, or all its events, newest first. */
export type TimelineView = StoryMatter & { readonly lines: Page<ToldLine | TeamLine>; readonly isAll: boolean };
