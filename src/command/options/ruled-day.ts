import { MONTHS } from '../../core/dates/months.ts';
import { parseDay } from '../../core/dates/parse-day.ts';
import { UserError } from '../../core/errors.ts';

const MOST_WORDS = 3;

/** A day or a month as people type it → 2016-08-01 or 2016-08. `where` names the option in the error. */
export function readRuledDay(typed: string, where: string, today: string): string {
  const date = parseDay(typed, today) ?? parseMonth(typed);
  if (date !== undefined) return date;
  throw new UserError(
    `${where}: “${typed}” is not a day.`,
    'Type a day such as 2016-08-01, 1 August 2016 or tomorrow, or a month such as August 2016.',
  );
}

/** How many of the typed words are a day or a month, at least one. */
export function countDayWords(words: readonly string[], today: string): number {
  for (let count = Math.min(MOST_WORDS, words.length); count > 1; count--) {
    const typed = words.slice(0, count).join(' ');
    if ((parseDay(typed, today) ?? parseMonth(typed)) !== undefined) return count;
  }
  return 1;
}

function parseMonth(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return text;
  const [, name = '', year = ''] = /^([a-z]{3,9})\.? (\d{4})$/.exec(text) ?? [];
  const month = name === '' ? 0 : MONTHS.findIndex((known) => known.toLowerCase().startsWith(name)) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}
