import { parseDateIn } from '../../../text/read-date-line.ts';
import { toMonthNumber } from './month-names.ts';

/** A day as a line prints it. */
export type PrintedDay = { readonly day: string; readonly start: number; readonly end: number };

/** The order of day and month in figures, where nothing else tells: 03/04/2026. */
export type DayOrder = 'day-first' | 'month-first';

const FIGURES = /(?<![\d./-])(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{1,2})(?![\d/-]|\.\d)/g;
const MOST_DAYS = 6;
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
const FULL_MONTH = 12;

/** Every day in a line, with where it stands. */
export function findDays(line: string, order: DayOrder): readonly PrintedDay[] {
  if (!/\d/.test(line)) return [];
  const days = [...findInWords(line), ...findInOtherWords(line), ...findInFigures(line, order)].sort(
    (a, b) => a.start - b.start,
  );
  const apart = days.filter(({ start }, at) => at === 0 || start >= (days[at - 1]?.end ?? 0));
  return apart.filter(({ day }) => isPlausible(Number(day.slice(0, 4)))).slice(0, MOST_DAYS);
}

function findInWords(line: string): readonly PrintedDay[] {
  const days: PrintedDay[] = [];
  let from = 0;
  while (days.length < MOST_DAYS) {
    const found = parseDateIn(line.slice(from));
    if (!found) break;
    const start = line.indexOf(found.words, from);
    days.push({ day: found.date, start, end: start + found.words.length });
    from = start + found.words.length;
  }
  return days;
}

const OTHER_WORDS = /(?<!\d)(\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?(\p{L}{3,10})\.?\s+(?:de\s+)?(\d{4})(?!\d)/gu;

/** "6. November 2023", "1er août 2021", "3 de mayo de 2022" */
function findInOtherWords(line: string): readonly PrintedDay[] {
  return [...line.matchAll(OTHER_WORDS)].flatMap(({ 0: words, 1: date = '', 2: name = '', 3: year = '', index }) => {
    const month = toMonthNumber(name);
    const day = month && toDay(year, String(month), date);
    return day ? [{ day, start: index, end: index + words.length }] : [];
  });
}

function findInFigures(line: string, order: DayOrder): readonly PrintedDay[] {
  return [...line.matchAll(FIGURES)].flatMap(
    ({ 0: words, 1: first = '', 2: mark, 3: second = '', 4: third = '', index }) => {
      if (first.length === 3 || (first.length < 3 && third.length === 1)) return [];
      // With full stops the day stands first everywhere.
      const [month, date] = mark === '.' ? [second, first] : inOrder(first, second, order);
      const day = first.length === 4 ? toDay(first, second, third) : toDay(third, month, date);
      return day === undefined ? [] : [{ day, start: index, end: index + words.length }];
    },
  );
}

/** A number above 12 is a day, whatever the order. */
function inOrder(first: string, second: string, order: DayOrder): readonly [month: string, day: string] {
  if (Number(first) > FULL_MONTH) return [second, first];
  if (Number(second) > FULL_MONTH) return [first, second];
  return order === 'month-first' ? [first, second] : [second, first];
}

function toDay(year: string, month: string, day: string): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  try {
    const date = { year: Number(full), month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

function isPlausible(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}
