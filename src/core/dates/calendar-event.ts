/** A key date as an event in the chat's own calendar. */
export type CalendarEvent = {
  /** "Target date: substantial political talks". */
  readonly name: string;
  /** Where the date comes from, and how certain it is. */
  readonly details: string;
  readonly place: string;
  /** In the future. */
  readonly start: Temporal.Instant;
  /** The first moment after the event. */
  readonly end: Temporal.Instant;
};

export type AddedEvent = {
  /** The address that opens it in the chat. */
  readonly url: string;
  /** Whether it existed before. */
  readonly isKnown: boolean;
};

/** Throws a UserError if the chat refuses: which permission is missing, and who can grant it. */
export type AddToCalendar = (event: CalendarEvent) => Promise<AddedEvent>;
