import { toDayValue } from '../calendar/calendar.ts';
import { weekdayNear } from '../calendar/weekday-near.ts';
import { lastMention } from '../focus.ts';
import { type Context, type TimeMatch, type TimeReading, type TimeRule, time } from '../rule.ts';

/** Clock times: "7:15 p.m.", "around 6 a.m. Tuesday", "15:30 GMT", "noon", "5 o'clock", "midnight Friday". */
export const clock: readonly TimeRule[] = [
  {
    name: 'clock-meridiem',
    pattern: 'ROUGHLY? {h HOUR|CLOCK|DOTTED} {a MERIDIEM} ((?<=a.m|p.m) .)? (,? {z ZONE})? (on? {d WEEKDAY|DEICTIC})?',
    read: readClock,
  },
  { name: 'clock-colon', pattern: 'ROUGHLY? {h CLOCK} {z ZONE}? (on? {d WEEKDAY|DEICTIC})?', read: readClock },
  {
    name: 'noon',
    pattern:
      '((?<=at|by|until|till|around|about|before|after|since|from) {n NOON} (on? {d WEEKDAY|DEICTIC})? | {m NOON} on? {e WEEKDAY|DEICTIC})',
    read: readNoon,
  },
  { name: 'clock-military', pattern: 'ROUGHLY? {w MILITARY} ({z ZONE}|hours ZONE?|local)', read: readMilitary },
  { name: 'oclock', pattern: "ROUGHLY? {h HOUR|NUMW} o'clock", read: readClock },
  {
    name: 'hour-in-daypart',
    pattern: '(?<=at|by|until|around|about) {h HOUR|CLOCK} in the {t DAYPART}',
    read: readClock,
  },
];

function readClock(match: TimeMatch, context: Context): TimeReading {
  const [said = '', minutes = '00'] = (match.words('h')[0] ?? '').split(/[:.]/);
  const hour = Number(match.value('h', 'NUMW') ?? said);
  const shift = match.value('a', 'MERIDIEM') ?? DAYPART_SHIFTS[match.value('t', 'DAYPART') ?? ''];
  if (hour > 24 || Number(minutes) > 59 || (shift !== undefined && (hour > 12 || hour < 1))) return null;
  const zone = match.value('z', 'ZONE') ?? '';
  const isBare = shift === undefined && !match.has('z') && match.words('h').length > 0;
  if (isBare && isScore(match, context)) return null;
  const clockHour = shift === undefined ? hour : (hour % 12) + Number(shift);
  return time(
    `${dayValue(match, 'd', context)}T${String(clockHour).padStart(2, '0')}:${minutes.padEnd(2, '0')}${zone}`,
  );
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

/** The day named with the clock time, else the last one in the same sentence, else that of publication. */
function dayValue(match: TimeMatch, part: string, context: Context): string {
  const { anchor } = context;
  const steps = match.value(part, 'DEICTIC');
  const weekday = match.value(part, 'WEEKDAY');
  if (!anchor) return weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`;
  if (steps !== undefined) return toDayValue(anchor.number + Number(steps));
  if (weekday !== undefined)
    return toDayValue(weekdayNear(Number(weekday), match.from, match.to, context) ?? anchor.number);
  const told = lastMention(context, ({ at, value }) => match.from - at < SAME_SENTENCE && DAY.test(value));
  return told?.value.slice(0, 'YYYY-MM-DD'.length) ?? toDayValue(anchor.number);
}

const SAME_SENTENCE = 8;
const DAY = /^\d{4}-\d\d-\d\d/;
