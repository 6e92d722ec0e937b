import { parseDay, toCalendarDay } from '../../dates/parse-day.ts';
import { countNumber, dayNumber, monthNumber, unitName, weekdayNumber, yearNumber } from './calendar-words.ts';
import { addDays, type DayContext, type Days, monthDays, type ParsedDays, singleDay, weekDays } from './days.ts';

type Rule = (words: readonly string[], at: number, context: DayContext) => ParsedDays | undefined;

/** Days as people write them, from a place among folded words on: "12 July", "last week", "the start of June", "3 days ago". */
export const parseDays: Rule = (words, at, context) => {
  for (const rule of RULES) {
    const found = rule(words, at, context);
    if (found) return found;
  }
  return undefined;
};

const isoOrNamed: Rule = (words, at, { today }) => {
  const day = parseDay(words[at] ?? '', today);
  return day === undefined ? undefined : { days: singleDay(day), next: at + 1 };
};

/** "12 July", "the 12th of July 2012" */
const dayFirst: Rule = (words, at, context) => {
  const start = words[at] === 'the' ? at + 1 : at;
  const day = dayNumber(words[start]);
  const monthAt = words[start + 1] === 'of' ? start + 2 : start + 1;
  const month = monthNumber(words[monthAt]);
  return day && month ? withYear(words, monthAt + 1, { day, month }, context) : undefined;
};

/** "July 12", "July 12th, 2012" */
const monthFirst: Rule = (words, at, context) => {
  const month = monthNumber(words[at]);
  const day = dayNumber(words[at + 1]);
  return day && month ? withYear(words, at + 2, { day, month }, context) : undefined;
};

function withYear(
  words: readonly string[],
  at: number,
  { day, month }: { day: number; month: number },
  context: DayContext,
): ParsedDays | undefined {
  const year = yearNumber(words[at]);
  const found = toCalendarDay(year ?? nearestYear(month, day, context), month, day);
  return found === undefined ? undefined : { days: singleDay(found), next: year === undefined ? at : at + 1 };
}

/** The year that brings a day nearest to the anchor; of what has been, the last one. */
function nearestYear(month: number, day: number, { anchor, isBack }: DayContext): number {
  const middle = Temporal.PlainDate.from(anchor);
  const away = (year: number) =>
    Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' }).until(middle).days;
  const years = [middle.year, middle.year - 1, middle.year + 1].filter((year) => !isBack || away(year) >= 0);
  return years.reduce((best, year) => (Math.abs(away(year)) < Math.abs(away(best)) ? year : best));
}

const MID_MONTH = 15;

/** "July", "July 2012" */
const wholeMonth: Rule = (words, at, context) => {
  const month = monthNumber(words[at]);
  if (!month || (isOtherWord(words[at] ?? '') && !isAfterTime(words, at))) return undefined;
  const year = yearNumber(words[at + 1]);
  return {
    days: monthDays(year ?? nearestYear(month, context.isBack ? 1 : MID_MONTH, context), month),
    next: year === undefined ? at + 1 : at + 2,
  };
};

const TIME_WORDS = new Set(
  'in of since during until till before after by early mid late and to from through'.split(' '),
);

/** "may" and "march" are verbs more often than months. */
const isOtherWord = (word: string) => word === 'may' || word === 'march';
const isAfterTime = (words: readonly string[], at: number) => TIME_WORDS.has(words[at - 1] ?? '');

/** "in 2012"; a number alone is seldom a year: "resolution 2012". */
const wholeYear: Rule = (words, at) => {
  const year = yearNumber(words[at]);
  return year === undefined || !isAfterTime(words, at)
    ? undefined
    : { days: { from: `${year}-01-01`, to: `${year}-12-31` }, next: at + 1 };
};

const WEEKDAY_LEADS = new Set(['last', 'past', 'next', 'this', 'coming']);

/** "Friday": the last one, or the next one if the question looks ahead. */
const weekday: Rule = (words, at, context) => {
  const skips = WEEKDAY_LEADS.has(words[at] ?? '') ? 1 : 0;
  const wanted = weekdayNumber(words[at + skips]);
  if (!wanted) return undefined;
  const isAhead = ['next', 'coming'].includes(words[at] ?? '') || (context.isAhead && words[at] !== 'last');
  const today = Temporal.PlainDate.from(context.today);
  const days = isAhead ? (wanted - today.dayOfWeek + 7) % 7 || 7 : -((today.dayOfWeek - wanted + 7) % 7 || 7);
  const isToday = today.dayOfWeek === wanted && skips === 0 && !isAhead;
  return { days: singleDay(addDays(context.today, isToday ? 0 : days)), next: at + skips + 1 };
};

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['the', 0],
  ['next', 1],
  ['coming', 1],
]);
const CALENDAR_UNITS = new Set(['week', 'weekend', 'month', 'year']);

/** "last week", "this month", "next year", "the weekend" */
const calendarUnit: Rule = (words, at, context) => {
  const isOpen = words[at] === 'the' && words[at + 1] !== 'weekend';
  return isOpen ? undefined : unitFrom(words, at, context);
};

/** The same, and "the month", which is this one only behind "the end of". */
const unitFrom: Rule = (words, at, { today }) => {
  const step = STEPS.get(words[at] ?? '');
  const unit = words[at + 1] ?? '';
  if (step === undefined || !CALENDAR_UNITS.has(unit)) return undefined;
  return { days: unitDays(unit, step, today), next: at + 2 };
};

function unitDays(unit: string, step: number, today: string): Days {
  const date = Temporal.PlainDate.from(today);
  if (unit === 'week') return weekDays(today, step);
  if (unit === 'weekend') return { ...weekDays(today, step), from: addDays(weekDays(today, step).to, -1) };
  if (unit === 'year') {
    const year = date.year + step;
    return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  const month = date.add({ months: step });
  return monthDays(month.year, month.month);
}

/** "the last 3 days", "past two weeks", "next 10 days" */
const lastUnits: Rule = (words, at, { today }) => {
  const start = words[at] === 'the' ? at + 1 : at;
  const isNext = ['next', 'coming'].includes(words[start] ?? '');
  if (!isNext && !['last', 'past', 'previous'].includes(words[start] ?? '')) return undefined;
  const counted = readCount(words, start + 1);
  if (!counted) return undefined;
  const end = shift(today, counted, isNext ? 1 : -1);
  return { days: isNext ? { from: today, to: end } : { from: end, to: today }, next: counted.next };
};

/** "3 days ago", "a week ago" */
const unitsAgo: Rule = (words, at, { today }) => {
  const counted = readCount(words, at);
  if (!counted || words[counted.next] !== 'ago') return undefined;
  return { days: singleDay(shift(today, counted, -1)), next: counted.next + 1 };
};

type Counted = { readonly count: number; readonly unit: 'days' | 'weeks' | 'months' | 'years'; readonly next: number };

/** "3 days", "a couple of weeks" */
export function readCount(words: readonly string[], at: number): Counted | undefined {
  const start = words[at] === 'a' && ['couple', 'few'].includes(words[at + 1] ?? '') ? at + 1 : at;
  const count = countNumber(words[start]);
  const unitAt = words[start + 1] === 'of' ? start + 2 : start + 1;
  const unit = unitName(words[unitAt]);
  if (count === undefined || !unit) return undefined;
  return { count: words[unitAt] === 'fortnight' ? count * 2 : count, unit, next: unitAt + 1 };
}

function shift(day: string, { count, unit }: Counted, sign: number): string {
  return Temporal.PlainDate.from(day)
    .add({ [unit]: sign * count })
    .toString();
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['start', 0],
  ['beginning', 0],
  ['early', 0],
  ['middle', 1],
  ['mid', 1],
  ['end', 2],
  ['late', 2],
]);

/** "the start of June", "early June", "mid-July", "end of the month", "late last year" */
const partOfPeriod: Rule = (words, at, context) => {
  const start = words[at] === 'the' ? at + 1 : at;
  const [first = '', joined] = (words[start] ?? '').split('-');
  const part = PARTS.get(first);
  if (part === undefined) return undefined;
  const rest = joined === undefined ? words : words.with(start, joined);
  const isOf = joined === undefined && words[start + 1] === 'of';
  const from = joined !== undefined ? start : isOf ? start + 2 : start + 1;
  const whole = wholeMonth(rest, from, context) ?? (isOf ? unitFrom : calendarUnit)(rest, from, context);
  return whole && { days: cutPeriod(whole.days, part), next: whole.next };
};

/** Of a month: the days from its first on. */
const THIRDS = [
  [0, 10],
  [9, 20],
  [19, 31],
] as const;

const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;

/** About a third of a month, or as much of a week or a year. */
function cutPeriod({ from, to }: Days, part: number): Days {
  const [first, last] = THIRDS[part] ?? THIRDS[0];
  const length = Temporal.PlainDate.from(from).until(to).days + 1;
  const isMonth = length >= SHORTEST_MONTH && length <= LONGEST_MONTH;
  const scale = isMonth ? 1 : length / LONGEST_MONTH;
  const end = addDays(from, Math.round(last * scale));
  return { from: addDays(from, Math.round(first * scale)), to: end < to ? end : to };
}

const RULES: readonly Rule[] = [
  dayFirst,
  monthFirst,
  isoOrNamed,
  partOfPeriod,
  unitsAgo,
  lastUnits,
  calendarUnit,
  weekday,
  wholeMonth,
  wholeYear,
];
