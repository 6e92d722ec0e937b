import { isDate, toDayNumber, toDayValue } from '../calendar/calendar.ts';
import type { Anchor } from '../calendar/periods.ts';
import { weekdayNear } from '../calendar/weekday-near.ts';
import { lastMention } from '../focus.ts';
import { isCapital } from '../pattern/tokens.ts';
import { type Context, type TimeMatch, type TimeReading, type TimeRule, time } from '../rule.ts';

/** Clock times: "7:15 p.m.", "around 6 a.m. Tuesday", "15:30 GMT", "noon", "5 o'clock", "midnight Friday". */
export const clock: readonly TimeRule[] = [
  {
    name: 'clock-meridiem',
    pattern:
      'ROUGHLY? {h HOUR|CLOCK|DOTTED} {a MERIDIEM} ((?<=a.m|p.m) .)? (,? {z ZONE}|local time)? (on? {d WEEKDAY|DEICTIC} (?! ,? (ANYDAY of?)? ANYMONTH)|(?= (to|-|and|until) (HOUR|CLOCK|DOTTED) MERIDIEM .? ZONE? on? {f WEEKDAY} (?! ,? (ANYDAY of?)? ANYMONTH))|)',
    read: readClock,
  },
  {
    name: 'clock-colon',
    pattern: 'ROUGHLY? {h CLOCK} ({z ZONE}|local time)? (on? {d WEEKDAY|DEICTIC} (?! ,? (ANYDAY of?)? ANYMONTH))?',
    read: readClock,
  },
  {
    name: 'noon',
    pattern:
      '((?<=at|by|until|till|around|about|before|after|since|from) {n NOON} (on? {d WEEKDAY|DEICTIC})? | {m NOON} on? {e WEEKDAY|DEICTIC})',
    read: readNoon,
  },
  {
    name: 'clock-military',
    pattern:
      'ROUGHLY? {w MILITARY} ({z ZONE}|hours ZONE?|local) (on? {d WEEKDAY|DEICTIC} (?! ,? (ANYDAY of?)? ANYMONTH))?',
    read: readMilitary,
  },
  { name: 'oclock', pattern: "ROUGHLY? {h HOUR|NUMW} o'clock (in the {t DAYPART})?", read: readOclock },
  {
    name: 'hour-in-daypart',
    pattern: '(?<=at|by|until|around|about) {h HOUR|CLOCK} in the {t DAYPART}',
    read: readClock,
  },
  {
    // "at 10:30 last night", "by 5 tomorrow morning", "at 8 tonight"
    name: 'hour-in-part-of-day',
    pattern:
      '(?<=at|by|until|around|about|before|after|since|from) {h HOUR|CLOCK} (({r this|last}|{d DEICTIC}) {t DAYPART}|{e tonight})',
    read: readClock,
  },
];

function readClock(match: TimeMatch, context: Context): TimeReading {
  const [said = '', minutes = '00'] = (match.words('h')[0] ?? '').split(/[:.]/);
  const hour = Number(match.value('h', 'NUMW') ?? said);
  const part = match.has('e') ? 'NI' : match.value('t', 'DAYPART');
  const shift = match.value('a', 'MERIDIEM') ?? DAYPART_SHIFTS[part ?? ''];
  if (hour > 24 || Number(minutes) > 59 || (shift !== undefined && (hour > 12 || hour < 1))) return null;
  const zone = match.value('z', 'ZONE') ?? '';
  const isBare = shift === undefined && !match.has('z') && match.words('h').length > 0;
  if (isBare && isScore(match, context)) return null;
  const clockHour = shift === undefined ? hour : (hour % 12) + Number(shift);
  return time(
    `${dayValue(match, 'd', context)}T${String(clockHour).padStart(2, '0')}:${minutes.padEnd(2, '0')}${zone}`,
  );
}

/** "the Ten O'Clock News" is a programme. */
function readOclock(match: TimeMatch, context: Context): TimeReading {
  const { tokens } = context;
  return isCapital(tokens, match.to - 1) && isCapital(tokens, match.to) ? null : readClock(match, context);
}

/** "0600 GMT", "1915 hours". */
function readMilitary(match: TimeMatch, context: Context): TimeReading {
  const said = match.words('w')[0] ?? '';
  const [hour, minute] = [Number(said.slice(0, 2)), Number(said.slice(2))];
  if (hour > 24 || minute > 59) return null;
  return time(`${dayValue(match, 'd', context)}T${said.slice(0, 2)}:${said.slice(2)}${match.value('z', 'ZONE') ?? ''}`);
}

/** "won 3:15" and verses: a bare 7:15 is a time only after a word that introduces one. */
function isScore(match: TimeMatch, { tokens }: Context): boolean {
  return match.words('h')[0]?.includes(':') === true && !CLOCK_LEADS.has(tokens.texts[match.from - 1] ?? '');
}
const CLOCK_LEADS = new Set('at by until till from around about before after since between update'.split(' '));

const DAYPART_SHIFTS: Readonly<Record<string, string>> = { MO: '0', AF: '12', EV: '12', NI: '12' };

function readNoon(match: TimeMatch, context: Context): TimeReading {
  const [noon, day] = match.has('n') ? ['n', 'd'] : ['m', 'e'];
  return time(`${dayValue(match, day, context)}T${match.value(noon, 'NOON')}`);
}

/** "this morning", "last night" */
const RELATIONS: Readonly<Record<string, string>> = { this: '0', last: '-1' };

/** The day named with the clock time, else the last one in the same sentence, else that of publication. */
function dayValue(match: TimeMatch, part: string, context: Context): string {
  const { anchor } = context;
  const steps = match.value(part, 'DEICTIC') ?? RELATIONS[match.words('r')[0] ?? ''];
  const weekday = match.value(part, 'WEEKDAY') ?? match.value('f', 'WEEKDAY');
  if (weekday !== undefined) {
    const near = anchor && (weekdayNear(Number(weekday), match.from, match.to, context) ?? anchor.number);
    return near === null ? `XXXX-WXX-${weekday}` : toDayValue(near);
  }
  if (steps !== undefined) return anchor ? toDayValue(anchor.number + Number(steps)) : 'XXXX-XX-XX';
  if (REPEATED.has(context.tokens.texts[match.to] ?? '')) return 'XXXX-XX-XX';
  const next = dayAfter(match, context);
  if (next !== undefined) return next;
  const told = lastMention(
    context,
    ({ at, value }) => (context.isHistory || isNear(at, match.from, context)) && DAY.test(value),
  );
  return told?.value.slice(0, 'YYYY-MM-DD'.length) ?? (anchor ? toDayValue(anchor.number) : 'XXXX-XX-XX');
}

const isNear = (told: number, at: number, { tokens: { sentenceOf } }: Context) =>
  at - told < SAME_SENTENCE && sentenceOf(told) === sentenceOf(at);

/** "at 9 a.m. each weekday" */
const REPEATED = new Set(['each', 'every', 'daily']);

/** "at 3 p.m. on Tuesday, March 5": the day that follows, in the year nearest to publication. */
function dayAfter({ to, lookUp }: TimeMatch, { anchor, tokens: { texts } }: Context): string | undefined {
  let at = behindBracket(to, texts);
  const start = at;
  while (at < start + 4 && BEFORE_DAY.test(texts[at] ?? '')) at++;
  const month = (word = '') => Number(lookUp('MONTH', word) ?? lookUp('MONTHABBR', word) ?? 0);
  const [first = '', second = '', third = ''] = texts
    .slice(at, at + DAY_TOKENS)
    .filter((word) => word !== '.' && word !== ',');
  const [monthNumber, said] = month(first) > 0 ? [month(first), second] : [month(second), first];
  const day = Number.parseInt(said, 10);
  const year = /^\d{4}$/.test(third) ? Number(third) : anchor && nearestYear(anchor, monthNumber, day);
  return year && isDate(year, monthNumber, day) ? toDayValue(toDayNumber(year, monthNumber, day)) : undefined;
}

/** "14:46 local time (05:46 GMT) on 11 March": behind the other zone's time, or out of its bracket. */
function behindBracket(to: number, texts: readonly string[]): number {
  if (texts[to] === ')') return to + 1;
  if (texts[to] !== '(') return to;
  const length = texts.slice(to, to + LONGEST_BRACKET).indexOf(')');
  return length < 0 ? to : to + length + 1;
}

const LONGEST_BRACKET = 8;

/** "Mar . 5 , 2017" */
const DAY_TOKENS = 5;
const BEFORE_DAY = /^(?:on|,|\w+day)$/;

function nearestYear({ year, number }: Anchor, month: number, day: number): number {
  const distance = toDayNumber(year, month, day) - number;
  return year + (distance > HALF_YEAR ? -1 : distance < -HALF_YEAR ? 1 : 0);
}

const HALF_YEAR = 183;

const SAME_SENTENCE = 8;
const DAY = /^\d{4}-\d\d-\d\d/;
