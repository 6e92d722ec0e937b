/** Days from one to another, both included (YYYY-MM-DD). */
export type Days = { readonly from: string; readonly to: string };

/** What the words of a question are read against. */
export type DayContext = {
  /** The asker's day. */
  readonly today: string;
  /** The day that the articles have come to: a day or month without a year is the nearest one to it. */
  readonly anchor: string;
  /** Whether the question is about what lies ahead: "Friday" is then the next one, otherwise the last one. */
  readonly isAhead: boolean;
  /** Whether the question is about what has been: a day or month without a year is then not after the anchor. */
  readonly isBack: boolean;
};

/** Days that were read, and the place behind their last word. */
export type ParsedDays = { readonly days: Days; readonly next: number };

export const singleDay = (day: string): Days => ({ from: day, to: day });

export const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

export function monthDays(year: number, month: number): Days {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return { from: first.toString(), to: first.with({ day: first.daysInMonth }).toString() };
}

/** Monday to Sunday, some weeks from a day's own. */
export function weekDays(day: string, weeks: number): Days {
  const date = Temporal.PlainDate.from(day);
  const monday = date.subtract({ days: date.dayOfWeek - 1 }).add({ weeks });
  return { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
}
