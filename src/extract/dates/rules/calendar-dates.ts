import {
  isDate,
  parseCalendarDay,
  toCalendarDate,
  toDayNumber,
  toDayValue,
  toMonthValue,
  toWeekValue,
  weekdayOf,
} from '../calendar/calendar.ts';
import { lastMention } from '../focus.ts';
import { narrativeYear } from '../narrative.ts';
import { type Context, date, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

/** "10 August - 12 September 2027": the year of a range stands at its end. */
const BEFORE_END =
  '(?= (to|-|through|until|and) (WEEKDAY ,?)? (ANYDAY of? {end ANYMONTH}|{late ANYMONTH} ANYDAY) (,? {z YEAR}))';

/** "March 3-5, 2027": the same for days of one month. */
const BEFORE_LAST = '(?= (to|-|through|and|,) ANYDAY ,? {last YEAR})';

/** Calendar days: "August 1", "Friday, Oct. 27, 1989", "the 3rd of May 2016", "2016-08-01", "8/1/2016". */
export const calendarDates: readonly TimeRule[] = [
  {
    name: 'month-day',
    pattern: `(around|circa)? ({w WEEKDAY|WEEKDAYABBR} .? ,?)? {m ANYMONTH} (the)? {d ANYDAY} (,? of? {y YEAR}|,? {r last|next|this} year (?! 's)|${BEFORE_END}|${BEFORE_LAST}|)`,
    read: readDay,
  },
  {
    name: 'month-spoken-day',
    pattern: '({w WEEKDAY} ,?)? {m MONTH} (the)? {s SPOKENDAY} (,? of? {y YEAR})?',
    read: readDay,
  },
  {
    name: 'day-month',
    pattern: `(around|circa)? ({w WEEKDAY|WEEKDAYABBR} .? ,?)? (the)? {d ANYDAY} -? of? {m ANYMONTH} (-? ,? {y YEAR}|,? {r last|next|this} year (?! 's)|${BEFORE_END}|)`,
    read: readDay,
  },
  {
    name: 'day-after-and',
    pattern: '(?<=ANYMONTH ANYDAY (, ANYDAY)? (,? and|,? or|to|through|-|,)) {d ANYDAY} (,? {y YEAR})?',
    read: readListedDay,
  },
  {
    name: 'day-before-and',
    pattern:
      '({w WEEKDAY})? (the)? {d ANYDAY} (?=(to|and|or|-|through|until) (WEEKDAY ,?)? (the)? ANYDAY of? {m ANYMONTH} (,? {y YEAR})?)',
    read: readDay,
  },
  {
    name: 'day-of-told-month',
    pattern: '(?<=on|by|until|before|after|since) the {d ORDNUM} (of (the|this) month|(?= (.|,)))',
    read: readDayOfMonth,
  },
  {
    name: 'week-of-day',
    pattern: 'the week (of|beginning|starting) (WEEKDAY ,?)? {m ANYMONTH} {d ANYDAY} (,? {y YEAR})?',
    read: readWeekOf,
  },
  {
    name: 'week-of-day',
    pattern: 'the week (of|beginning|starting) (WEEKDAY ,?)? (the)? {d ANYDAY} of? {m ANYMONTH} (,? {y YEAR})?',
    read: readWeekOf,
  },
  { name: 'month-slash-year', pattern: '{m MONTHNUM} / {y YEAR}', read: readMonthSlash },
  { name: 'attack-day', pattern: '{m MONTHNUM} / {d DAY}', read: readAttackDay },
  { name: 'iso-day', pattern: '{d ISO}', read: readIso },
  { name: 'slash-day', pattern: '{d SLASH}', read: readSlash },
];

function readDay(match: TimeMatch, context: Context): TimeReading {
  const month = Number(match.value('m', 'MONTH', 'MONTHABBR'));
  // "in April first came": a month and an adverb
  if (match.has('s') && context.tokens.texts[match.from - 1] === 'in') return null;
  const day = match.has('s') ? spokenDay(match) : Number.parseInt(match.words('d')[0] ?? '', 10);
  const said =
    match.words('y')[0] ?? match.words('last')[0] ?? yearFromNow(match, context) ?? yearOfRange(month, match);
  const year = said === undefined ? yearOf(month, day, match, context) : Number(said);
  if (said === undefined && isAttack(month, day, match, context)) return date(ATTACK_DAY);
  if (year === undefined) return isDate(2000, month, day) ? date(`XXXX-${two(month)}-${two(day)}`) : null;
  return isDate(year, month, day) ? date(toDayValue(toDayNumber(year, month, day))) : null;
}

/** "June 25 last year" */
function yearFromNow(match: TimeMatch, { anchor }: Context): number | undefined {
  const steps = YEARS_FROM_NOW[match.words('r')[0] ?? ''];
  return steps === undefined || !anchor ? undefined : anchor.year + steps;
}

const YEARS_FROM_NOW: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "28 December - 3 January 2027" begins in the year before. */
function yearOfRange(month: number, match: TimeMatch): number | undefined {
  const end = match.value('end', 'MONTH', 'MONTHABBR') ?? match.value('late', 'MONTH', 'MONTHABBR');
  return end === undefined ? undefined : Number(match.words('z')[0]) - (month > Number(end) ? 1 : 0);
}

/** "twenty-third" */
function spokenDay(match: TimeMatch): number {
  return Number(match.value('s', 'NUMW') ?? 0) + Number(match.value('s', 'ORD') ?? 0);
}

const ATTACK_DAY = '2001-09-11';

/** "the Sept. 11 attacks" have a fixed year. */
function isAttack(month: number, day: number, match: TimeMatch, { anchor, tokens }: Context): boolean {
  const isDay = month === 9 && day === 11 && (anchor?.year ?? 2001) >= 2001;
  const isOf = ['of', 'on'].includes(tokens.texts[match.from - 1] ?? '');
  const noun = tokens.texts[isOf ? match.from - 2 : match.to] ?? '';
  return isDay && [noun, tokens.texts[match.to] ?? ''].some((word) => match.lookUp('ATTACK', word) !== undefined);
}

/** "9/11"; every other pair of numbers may be a score or a fraction. */
function readAttackDay({ from, to, words }: TimeMatch, { anchor, tokens: { texts } }: Context): TimeReading {
  const isPair = words('m')[0] === '9' && words('d')[0] === '11' && (anchor?.year ?? 2001) >= 2001;
  const isLonger = ['/', '-', '$'].includes(texts[from - 1] ?? '') || ['/', '-', '%'].includes(texts[to] ?? '');
  return isPair && !isLonger ? date(ATTACK_DAY) : null;
}

const two = (number: number) => String(number).padStart(2, '0');

/** How many days ahead a date without a year may be, depending on the clause; anything farther is in the year before. */
const MAX_DAYS_AHEAD = { ahead: 330, 'perhaps-ahead': 215, behind: 45, untold: 150 };
const DAYS_IN_YEAR = 365;
/** A clause that points ahead may still name a day just past ("was to have met on …"). */
const LATELY_DAYS = 30;

function yearOf(month: number, day: number, match: TimeMatch, context: Context): number | undefined {
  const { anchor, tenseOf } = context;
  if (!anchor) return undefined;
  const tense = tenseOf(match.from, match.to);
  const fitting = isOfList(match, context) ? undefined : yearOfWeekday(month, day, match, anchor.year);
  // "the quarter ended Oct. 31" is over.
  const farthest = context.tokens.texts[match.from - 1] === 'ended' ? 0 : MAX_DAYS_AHEAD[tense ?? 'untold'];
  // What is over is not a year ahead, whatever weekday it names.
  const isNear = (year: number) => year <= anchor.year || toDayNumber(year, month, day) - anchor.number <= farthest;
  if (fitting !== undefined && isNear(fitting)) return fitting;
  const told = narrativeYear(month, match, context);
  if (told !== undefined) return told;
  const distance = toDayNumber(anchor.year, month, day) - anchor.number;
  if (distance > farthest) return anchor.year - 1;
  const nearest = tense === 'ahead' ? -LATELY_DAYS : farthest - DAYS_IN_YEAR;
  return distance < nearest ? anchor.year + 1 : anchor.year;
}

/** "Monday and Tuesday, January 23 and 24": the last weekday is of the last day, not of this one. */
function isOfList(match: TimeMatch, { tokens }: Context): boolean {
  const joins = ['and', 'or', 'to', 'through'].includes(tokens.texts[match.from - 1] ?? '');
  return joins && match.lookUp('WEEKDAY', tokens.texts[match.from - 2] ?? '') !== undefined;
}

/** "Tuesday, March 8": the nearest year in which the day falls on that weekday. */
function yearOfWeekday(month: number, day: number, match: TimeMatch, year: number): number | undefined {
  const weekday = match.value('w', 'WEEKDAY', 'WEEKDAYABBR');
  if (weekday === undefined) return undefined;
  return [year, year + 1, year - 1].find(
    (near) => isDate(near, month, day) && weekdayOf(toDayNumber(near, month, day)) === Number(weekday),
  );
}

/** "January 23 and 24": the month mentioned before. */
function readListedDay(match: TimeMatch, { mentions, tokens }: Context): TimeReading {
  const last = mentions.at(-1);
  const day = Number.parseInt(match.words('d')[0] ?? '', 10);
  if (!last || match.from - last.at > LISTED_REACH || !/^[\dX]{4}-\d\d-\d\d$/.test(last.value)) return null;
  if (NOT_AFTER_A_DAY.has(tokens.texts[match.to] ?? '')) return null;
  const [told = 0, month = 0] = last.value.split('-').map(Number);
  const year = match.has('y') ? Number(match.words('y')[0]) : told;
  if (Number.isNaN(year)) return date(`${last.value.slice(0, 8)}${two(day)}`);
  return isDate(year, month, day) ? date(toDayValue(toDayNumber(year, month, day))) : null;
}

const LISTED_REACH = 6;
const NOT_AFTER_A_DAY = new Set(['%', 'people', 'percent', 'million', 'billion', 'years', 'days', 'others', 'months']);

/** "on the 15th": of the last month mentioned, else of the month of publication. */
function readDayOfMonth(match: TimeMatch, context: Context): TimeReading {
  const told = lastMention(context, ({ value }) => /^\d{4}-\d\d(?!\d)/.test(value))?.value;
  const [year = 0, month = 0] = told ? told.split('-').map(Number) : [context.anchor?.year, context.anchor?.month];
  const day = Number.parseInt(match.words('d')[0] ?? '', 10);
  return isDate(year, month, day) ? date(toDayValue(toDayNumber(year, month, day))) : null;
}

function readWeekOf(match: TimeMatch, context: Context): TimeReading {
  const day = parseCalendarDay(readDay(match, context)?.value ?? '');
  return day === undefined ? null : date(toWeekValue(day));
}

function readMonthSlash(match: TimeMatch): TimeReading {
  const month = Number(match.words('m')[0]);
  return month > 12 ? null : date(toMonthValue(Number(match.words('y')[0]), month));
}

function readIso(match: TimeMatch): TimeReading {
  const [year = 0, month = 0, day = 0] = (match.words('d')[0] ?? '').split('-').map(Number);
  return isDate(year, month, day) ? date(toDayValue(toDayNumber(year, month, day))) : null;
}

const CENTURY_TURN = 50;

/** Month first, as American papers write; day first if the first number cannot be a month. */
function readSlash(match: TimeMatch, { anchor }: Context): TimeReading {
  const [first = 0, second = 0, said = 0] = (match.words('d')[0] ?? '').split('/').map(Number);
  const century = Math.floor((anchor?.year ?? toCalendarDate(0).year) / 100) * 100;
  const short = said < CENTURY_TURN || century === 1900 ? century + said : century - 100 + said;
  const year = said > 99 ? said : short;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return isDate(year, month, day) ? date(toDayValue(toDayNumber(year, month, day))) : null;
}
