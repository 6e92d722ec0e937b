import { MONTHS } from '../../dates/months.ts';

const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const SHORT_WEEKDAYS = ['mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'thur', 'fri', 'sat', 'sun'];
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'];
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twelve', 12],
  ['fourteen', 14],
  ['couple', 2],
  ['few', 3],
]);
const UNITS: ReadonlyMap<string, 'days' | 'weeks' | 'months' | 'years'> = new Map([
  ['day', 'days'],
  ['days', 'days'],
  ['week', 'weeks'],
  ['weeks', 'weeks'],
  ['fortnight', 'weeks'],
  ['month', 'months'],
  ['months', 'months'],
  ['year', 'years'],
  ['years', 'years'],
]);

/** 1 (January) to 12 of a month's name; undefined if it is none. */
export function monthNumber(word = ''): number | undefined {
  const long = MONTHS.findIndex((name) => name.toLowerCase() === word);
  if (long >= 0) return long + 1;
  if (!SHORT_MONTHS.includes(word)) return undefined;
  return MONTHS.findIndex((name) => name.toLowerCase().startsWith(word)) + 1;
}

/** 1 (Monday) to 7 of a weekday's name. */
export function weekdayNumber(word = ''): number | undefined {
  const full = word.replace(/(?<=day)s$/, '');
  const long = WEEKDAY_NAMES.indexOf(full);
  if (long >= 0) return long + 1;
  return SHORT_WEEKDAYS.includes(word) ? WEEKDAY_NAMES.findIndex((name) => name.startsWith(word)) + 1 : undefined;
}

/** "13", "13th" → 13. */
export function dayNumber(word = ''): number | undefined {
  const [, digits = ''] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word) ?? [];
  const number = Number(digits);
  return digits !== '' && number >= 1 && number <= 31 ? number : undefined;
}

export function yearNumber(word = ''): number | undefined {
  return /^(?:19|20)\d{2}$/.test(word) ? Number(word) : undefined;
}

/** "three", "3", "a" → a count. */
export function countNumber(word = ''): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : COUNTS.get(word);
}

export function unitName(word = ''): 'days' | 'weeks' | 'months' | 'years' | undefined {
  return UNITS.get(word);
}
