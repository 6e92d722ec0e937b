import { parseCalendarDay, toDayValue, weekdayOf } from '../calendar/calendar.ts';
import { shiftPeriod, weekdayAfter, weekdayBefore, weekdayInWeek } from '../calendar/periods.ts';
import { weekdayNear } from '../calendar/weekday-near.ts';
import { isCapital } from '../pattern/tokens.ts';
import { type Context, date, type TimeMatch, type TimeReading, type TimeRule, time } from '../rule.ts';

/** Weekdays: "Tuesday", "last Wednesday", "Thursday evening", "early Monday", "Friday of last week", "Tuesday week". */
export const weekdays: readonly TimeRule[] = [
  {
    name: 'weekday',
    pattern:
      '(EARLY -?|later|earlier)? {r last|next|this past|this coming|this|past|coming|the following|the previous|the preceding}? {w WEEKDAY} (EARLY)? {t DAYPART}?',
    read: readWeekday,
  },
  {
    name: 'part-of-weekday',
    pattern: '(EARLY -?)? {t DAYPART} {w WEEKDAY}',
    read: readWeekday,
  },
  {
    name: 'weekday-week',
    pattern: '{w WEEKDAY} {u week|fortnight} (?! (-|of|ago|before|after))',
    read: readWeekdayWeek,
  },
  {
    name: 'weekday-of-week',
    pattern: "{w WEEKDAY} {t DAYPART}? (of|in)? {r last|next|this} week (?! ('s|-))",
    read: readWeekdayOfWeek,
  },
  {
    name: 'day-beside-weekday',
    pattern: '(the)? {u day|night} {s before|after} {r last|next|this past|this coming|this|past|coming}? {w WEEKDAY}',
    read: readBeside,
  },
  { name: 'weekend', pattern: 'the weekend', read: readWeekend },
];

function readWeekday(match: TimeMatch, context: Context): TimeReading {
  if (isName(match, context)) return null;
  const weekday = Number(match.value('w', 'WEEKDAY'));
  const part = match.value('t', 'DAYPART');
  const day = isAny(match, context) ? undefined : dayOf(weekday, match, context);
  const value = day === undefined ? `XXXX-WXX-${weekday}` : toDayValue(day);
  return part ? time(`${value}T${part}`) : date(value);
}

/** "The Sunday Times", "Super Tuesday": a name that contains a weekday. */
function isName({ from, to, lookUp }: TimeMatch, { tokens }: Context): boolean {
  const isLed = lookUp('NAMELEAD', tokens.texts[from - 1] ?? '') !== undefined && isCapital(tokens, from - 1);
  return isLed || (lookUp('NAMETAIL', tokens.texts[to] ?? '') !== undefined && isCapital(tokens, to));
}

/** "It was a Tuesday", "one Friday in March": any of them; "a Tuesday vote" has its day. */
function isAny({ from, to }: TimeMatch, { tokens: { texts } }: Context): boolean {
  const after = texts[to] ?? '';
  return ANY.has(texts[from - 1] ?? '') && (!/^[\p{L}\p{N}]/u.test(after) || AFTER_ANY.has(after));
}

const ANY = new Set(['a', 'one', 'any']);
const AFTER_ANY = new Set('in when and or before after is was at'.split(' '));

function dayOf(weekday: number, match: TimeMatch, context: Context): number | undefined {
  const { anchor } = context;
  if (!anchor) return undefined;
  const { number } = anchor;
  const relation = match.words('r').join(' ');
  if (relation === 'last' || relation.endsWith('past')) return weekdayBefore(number - 1, weekday);
  if (relation === 'next') return weekdayInWeek(number, weekday, 1);
  if (relation.endsWith('coming') || relation === 'the following') return weekdayAfter(number, weekday);
  if (relation === 'this') return weekdayAfter(number - 1, weekday);
  return (
    endOfRange(weekday, match, context) ??
    nextOfList(weekday, match, context) ??
    weekdayNear(weekday, match.from, match.to, context)
  );
}

/** "Monday to Wednesday": the next one after the weekday just mentioned. */
function endOfRange(weekday: number, { from }: TimeMatch, { tokens, mentions }: Context): number | undefined {
  const last = mentions.at(-1);
  if (!last || last.to !== from - 1 || !RANGE_STARTS.has(last.rule) || !RANGES.has(tokens.texts[from - 1] ?? ''))
    return undefined;
  const start = parseCalendarDay(last.value);
  return start === undefined ? undefined : weekdayAfter(start, weekday);
}

/** "for Thursday and Friday": the second day lies on the side of publication that the first does. */
function nextOfList(weekday: number, { from }: TimeMatch, { anchor, tokens, mentions }: Context): number | undefined {
  const last = mentions.at(-1);
  if (!anchor || last?.rule !== 'weekday' || last.to !== from - 1 || !LISTS.has(tokens.texts[from - 1] ?? ''))
    return undefined;
  const start = parseCalendarDay(last.value);
  if (start === undefined) return undefined;
  const next = weekdayAfter(start, weekday);
  return start > anchor.number === next > anchor.number ? next : undefined;
}

const LISTS = new Set(['and', 'or']);

/** "the day before last Tuesday" */
function readBeside(match: TimeMatch, context: Context): TimeReading {
  const day = dayOf(Number(match.value('w', 'WEEKDAY')), match, context);
  if (day === undefined) return null;
  const value = toDayValue(match.words('s')[0] === 'before' ? day - 1 : day + 1);
  return match.words('u')[0] === 'night' ? time(`${value}TNI`) : date(value);
}

/** "Monday to Friday", "9 a.m. Monday to Friday"; "from May 3 to Thursday" ends on the nearest one. */
const RANGE_STARTS = new Set(['weekday', 'clock-meridiem', 'clock-colon', 'clock-military', 'noon']);
const RANGES = new Set(['to', 'through', '-', '–', '—', 'until']);

const DAYS_IN_WEEK = 7;

/** British: "Tuesday week" is a week after the next Tuesday, "Monday fortnight" two. */
function readWeekdayWeek(match: TimeMatch, { anchor }: Context): TimeReading {
  if (!anchor) return null;
  const next = weekdayAfter(anchor.number, Number(match.value('w', 'WEEKDAY')));
  return date(toDayValue(next + DAYS_IN_WEEK * (match.words('u')[0] === 'fortnight' ? 2 : 1)));
}

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "on Friday next week", "Monday of last week". */
function readWeekdayOfWeek(match: TimeMatch, { anchor }: Context): TimeReading {
  const weeks = WEEKS[match.words('r')[0] ?? ''];
  if (!anchor || weeks === undefined) return null;
  const day = toDayValue(weekdayInWeek(anchor.number, Number(match.value('w', 'WEEKDAY')), weeks));
  const part = match.value('t', 'DAYPART');
  return part ? time(`${day}T${part}`) : date(day);
}

/** The last one, or the current one; the next one if the clause points ahead. */
function readWeekend(match: TimeMatch, { anchor, isAhead }: Context): TimeReading {
  if (!anchor) return date('XXXX-WXX-WE');
  const isUnderWay = weekdayOf(anchor.number) >= 6;
  const weeks = isUnderWay || isAhead(match.from, match.to) ? 0 : -1;
  return date(shiftPeriod(anchor, 'WE', weeks) ?? 'PAST_REF');
}
