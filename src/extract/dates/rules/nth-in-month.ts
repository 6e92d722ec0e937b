import { daysInMonth, toDayNumber, toDayValue, toMonthValue } from '../calendar/calendar.ts';
import { nthWeekday } from '../calendar/nth-weekday.ts';
import { type Context, date, repeated, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

/** "the second Monday in July", "the last day of June", "the first week of May": a day if it is one, else the month. */
export const nthInMonth: readonly TimeRule[] = [
  {
    name: 'nth-in-month',
    pattern: 'the {n ORD|last|final} {u day|week|weekend|WEEKDAY} (of|in) {m ANYMONTH} (,? {y YEAR})?',
    read: readNth,
  },
  {
    name: 'nth-of-every-month',
    pattern: '(the|every)? {n ORD|last|final} {u day|week|weekend|WEEKDAY} (of|in) (every|each) month',
    read: () => repeated('P1M'),
  },
];

const LAST = 9;

function readNth(match: TimeMatch, { anchor, isAhead }: Context): TimeReading {
  const month = Number(match.value('m', 'MONTH', 'MONTHABBR'));
  const said = match.words('y')[0];
  const near = anchor && nearestYear(month, anchor.year, anchor.month, isAhead(match.from, match.to));
  const year = said === undefined ? near : Number(said);
  if (year === null || year === undefined) return date(`XXXX-${String(month).padStart(2, '0')}`);
  const nth = Number(match.value('n', 'ORD') ?? LAST);
  const weekday = match.value('u', 'WEEKDAY');
  if (weekday !== undefined) return date(toDayValue(nthWeekday(year, month, Number(weekday), nth)));
  if (match.words('u')[0] !== 'day') return date(toMonthValue(year, month));
  const day = nth === LAST ? daysInMonth(year, month) : nth;
  return day > daysInMonth(year, month) ? null : date(toDayValue(toDayNumber(year, month, day)));
}

function nearestYear(month: number, year: number, current: number, ahead: boolean | undefined): number {
  if (ahead === true) return month >= current ? year : year + 1;
  return month <= current || (ahead === undefined && month - current <= 6) ? year : year - 1;
}
