import { toDayValue } from '../calendar.ts';
import { type Context, type Reading, type TimeMatch, type TimeRule, time } from '../rule.ts';

/** Clock times: "7:15 p.m.", "around 6 a.m. Tuesday", "15:30 GMT", "noon", "5 o'clock", "midnight Friday". */
export const clock: readonly TimeRule[] = [
  { name: 'clock-meridiem', pattern: `ROUGHLY? {h HOUR|CLOCK} {a MERIDIEM} .? (,? ZONE)?`, read: readClock },
  { name: 'clock-colon', pattern: 'ROUGHLY? {h CLOCK} {z ZONE}?', read: readClock },
  { name: 'noon', pattern: 'ROUGHLY? {n NOON}', read: readNoon },
  { name: 'oclock', pattern: "ROUGHLY? {h HOUR|NUMW} o'clock", read: readClock },
];

function readClock(match: TimeMatch, context: Context): Reading {
  const [said = '', minutes = '00'] = (match.words('h')[0] ?? '').split(':');
  const hour = Number(match.value('h', 'NUMW') ?? said);
  const shift = match.value('a', 'MERIDIEM');
  if (hour > 24 || Number(minutes) > 59 || (shift !== undefined && (hour > 12 || hour < 1))) return null;
  const isBare = shift === undefined && !match.has('z') && match.words('h').length > 0;
  if (isBare && isScore(match, context)) return null;
  const clockHour = shift === undefined ? hour : (hour % 12) + Number(shift);
  return time(`${dayValue(context)}T${String(clockHour).padStart(2, '0')}:${minutes}`);
}

/** "won 3:15" and verses: a bare 7:15 is a time only after a word that leads to one. */
function isScore(match: TimeMatch, { tokens }: Context): boolean {
  return match.words('h')[0]?.includes(':') === true && !CLOCK_LEADS.has(tokens.texts[match.from - 1] ?? '');
}
const CLOCK_LEADS = new Set('at by until till from around about before after since to between and update'.split(' '));

function readNoon(match: TimeMatch, context: Context): Reading {
  return time(`${dayValue(context)}T${match.value('n', 'NOON')}`);
}

const dayValue = ({ anchor }: Context): string => (anchor ? toDayValue(anchor.number) : 'XXXX-XX-XX');
