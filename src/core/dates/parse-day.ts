import { MONTHS } from './months.ts';

const DAYS_ON: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** A day as people type it ("2016-07-13", "13 July 2016", "today") → YYYY-MM-DD; undefined if it is not one. */
export function parseDay(typed: string, today: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const days = DAYS_ON[text];
  return days === undefined ? parseWrittenDay(text) : Temporal.PlainDate.from(today).add({ days }).toString();
}

/** The same without "today" and the like; in lower case. */
export function parseWrittenDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return toDay(iso[1], Number(iso[2]), iso[3]);
  const british = /^(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})$/.exec(text);
  if (british) return toDay(british[3], monthOf(british[2]), british[1]);
  const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text);
  return american ? toDay(american[3], monthOf(american[1]), american[2]) : undefined;
}

function monthOf(typed = ''): number {
  return MONTHS.findIndex((name) => name.toLowerCase().startsWith(typed)) + 1;
}

function toDay(year: string | undefined, month: number, day: string | undefined): string | undefined {
  try {
    return Temporal.PlainDate.from({ year: Number(year), month, day: Number(day) }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
