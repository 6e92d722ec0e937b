import { MONTHS } from './months.ts';

const DAYS_ON: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** A day as people type it ("2016-07-13", "13 July 2016", "today") → YYYY-MM-DD; undefined if it is not one. */
export function parseDay(typed: string, today: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const days = DAYS_ON.get(text);
  return days === undefined ? parseWrittenDay(text) : Temporal.PlainDate.from(today).add({ days }).toString();
}

/** The same without "today" and the like; in lower case. */
export function parseWrittenDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return toCalendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})$/.exec(text);
  if (british) return toCalendarDay(Number(british[3]), monthOf(british[2]), Number(british[1]));
  const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text);
  return american ? toCalendarDay(Number(american[3]), monthOf(american[1]), Number(american[2])) : undefined;
}

function monthOf(typed = ''): number {
  return MONTHS.findIndex((name) => name.toLowerCase().startsWith(typed)) + 1;
}

/** YYYY-MM-DD; undefined if the calendar has no such day. */
export function toCalendarDay(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
