import { parseCalendarDay, toDayNumber, toDayValue } from '../calendar/calendar.ts';
import { easterOf } from '../calendar/easter.ts';
import { nthWeekday } from '../calendar/nth-weekday.ts';
import { shiftPeriod, toAnchor } from '../calendar/periods.ts';
import { toldYear } from '../narrative.ts';
import { countOf } from '../pattern/numbers.ts';
import { type Context, date, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

const HOLIDAY =
  "{h FEASTLEAD day|christmas eve|new year 's (day|eve)?|valentine 's day|easter (sunday|monday)|good friday|ash wednesday|palm sunday|shrove tuesday|black friday|the fourth of july|FEAST} (,? (of|in)? {y YEAR})?";

/** Holidays that fall on one day a year: "Christmas Eve", "Labor Day", "Good Friday", "two weeks before Christmas". */
export const holidays: readonly TimeRule[] = [
  { name: 'holiday', pattern: HOLIDAY, read: readHoliday },
  {
    name: 'count-from-holiday',
    pattern: `ROUGHLY? {n COUNT} {u day|UNITS|week|month|fortnight} {r before|after} ${HOLIDAY}`,
    read: readCountFrom,
  },
];

/** A day counted from a holiday; the holiday itself is not meant. */
function readCountFrom(match: TimeMatch, context: Context): TimeReading {
  const holiday = parseCalendarDay(readHoliday(match, context)?.value ?? '');
  const count = countOf(match, 'n');
  if (holiday === undefined || count === 'X') return null;
  const sign = match.words('r')[0] === 'before' ? -1 : 1;
  const unit = match.value('u', 'UNIT', 'UNITS') ?? '';
  const days = DAYS_OF[unit];
  if (days !== undefined) return date(toDayValue(holiday + sign * days * count));
  const value = shiftPeriod(toAnchor(holiday), unit, sign * count);
  return value === undefined ? null : date(value);
}

const DAYS_OF: Readonly<Record<string, number>> = { D: 1, W: 7, '2W': 14 };

function readHoliday(match: TimeMatch, context: Context): TimeReading {
  const { anchor, tenseOf } = context;
  const rule = match.lookUp('HOLIDAY', match.words('h').join(' '));
  const said = match.words('y')[0];
  if (rule === undefined || isOtherElection(match, context)) return null;
  if (said !== undefined) return date(toDayValue(dayOf(rule, Number(said))));
  const told = toldYear(context);
  if (told !== undefined) return date(toDayValue(dayOf(rule, told)));
  if (!anchor) return date('XXXX-XX-XX');
  const day = dayOf(rule, anchor.year);
  const tense = tenseOf(match.from, match.to);
  const since = anchor.number - day;
  if (since >= 0 && since <= JUST_OVER_DAYS && context.tokens.texts[match.from - 1] !== 'next')
    return date(toDayValue(day));
  const next = day < anchor.number ? dayOf(rule, anchor.year + 1) : day;
  // "was due to spend Easter in Oslo": a plan that may be old is of the nearer one.
  const isOpen = tense === 'perhaps-ahead' || isUntilAfter(match, context);
  const isLimit = tense === 'perhaps-ahead' && context.tokens.texts[match.from - 1] === 'until';
  const isNext = tense === 'ahead' || isLimit || (isOpen && next - anchor.number <= NEAR_DAYS);
  if (isNext) return date(toDayValue(next));
  const isBehind = tense === 'behind' ? day > anchor.number : day - anchor.number > NEAR_DAYS;
  return date(toDayValue(isBehind ? dayOf(rule, anchor.year - 1) : day));
}

/** A feast that was a week ago is not next year's, whatever verb stands near it. */
const JUST_OVER_DAYS = 10;

/** "was put off until after Easter" */
const isUntilAfter = ({ from }: TimeMatch, { tokens: { texts } }: Context) =>
  texts[from - 1] === 'after' && (texts[from - 2] === 'until' || texts[from - 2] === 'till');

/** "On election day in January" is not the one in November. */
function isOtherElection({ to, words, lookUp }: TimeMatch, { tokens: { texts } }: Context): boolean {
  return words('h')[0] === 'election' && texts[to] === 'in' && lookUp('MONTH', texts[to + 1] ?? '') !== undefined;
}

const NEAR_DAYS = 183;

/** "12-25" is a day, "11-4-4" the fourth Thursday of November, "05-1-9" the last Monday of May, "easter-2" Good Friday. */
function dayOf(rule: string, year: number): number {
  if (rule.startsWith('easter')) return easterOf(year) + Number(rule.slice('easter'.length));
  const [month = 1, second = 1] = rule.split('-').map(Number);
  const order = rule.split('-')[2];
  if (order === undefined) return toDayNumber(year, month, second);
  if (order === 'e') return nthWeekday(year, 11, 1, 1) + 1;
  if (order === 'b') return nthWeekday(year, 11, 4, 4) + 1;
  return nthWeekday(year, month, second, Number(order));
}
