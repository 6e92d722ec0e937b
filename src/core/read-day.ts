import { UserError } from './errors.ts';
import { MONTHS } from './months.ts';

const DAYS_BACK: Readonly<Record<string, number>> = { today: 0, yesterday: 1 };
const EXPECTED = 'Expected a day such as 2016-07-13, 13 July 2016, July 13 2016, today or yesterday.';

/** A day as people type it → YYYY-MM-DD. `where` names the option in the error. */
export function readDay(typed: string, where: string, today: string): string {
  const text = typed.trim().toLowerCase();
  const back = DAYS_BACK[text];
  if (back !== undefined) return Temporal.PlainDate.from(today).subtract({ days: back }).toString();
  const day = parseDay(text);
  if (!day) throw new UserError(`${where}: “${typed}” is not a date.`, EXPECTED);
  return day;
}

function parseDay(text: string): string | undefined {
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
