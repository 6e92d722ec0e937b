/** A key date as an event of a chat's own calendar. */
export type CalendarEvent = {
  /** "Target date: substantial political talks". */
  readonly name: string;
  /** Where the date comes from, and how firm it is. */
  readonly details: string;
  readonly place: string;
  /** Lies ahead. */
  readonly start: Temporal.Instant;
  /** The first moment after it. */
  readonly end: Temporal.Instant;
};

export type AddedEvent = {
  /** Where it opens in the chat. */
  readonly url: string;
  /** Whether it was there before. */
  readonly isKnown: boolean;
};

/** Throws a UserError where the chat refuses: what is missing, and who can grant it. */
export type AddToCalendar = (event: CalendarEvent) => Promise<AddedEvent>;
