import { weekdayOf } from '../calendar/calendar.ts';
import { shiftPeriod } from '../calendar/periods.ts';
import { lastMention } from '../focus.ts';
import { GENITIVE_MARK, isCapital } from '../pattern/tokens.ts';
import { type Context, date, duration, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

/** Periods relative to publication: "last month", "early next year", "the week before last". */
export const relative: readonly TimeRule[] = [
  {
    name: 'next-or-last-period',
    pattern:
      '(the? EARLY -? (of|in)? | later | earlier | sometime)? {r last|next|this past|this coming|this|the last|the past|the coming|the current|the previous|the following|the preceding|the same|that|that same|past|coming|current} (fiscal|financial|calendar|full|school|trading|business)? {u UNIT} (or so)?',
    read: readPeriod,
  },
  { name: 'period-beyond', pattern: 'the {u UNIT} {r before last|after next}', read: readBeyond },
  {
    name: 'part-of-current-period',
    pattern: '(the? EARLY of|later in|earlier in) the {u UNIT} | EARLY in the {v week|month|year} (?! -)',
    read: readPartOfPeriod,
  },
];

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  'this past': -1,
  'the last': -1,
  'the past': -1,
  past: -1,
  'the previous': -1,
  'the preceding': -1,
  next: 1,
  'this coming': 1,
  'the coming': 1,
  coming: 1,
  'the following': 1,
  this: 0,
  'the current': 0,
  current: 0,
};

function readPeriod(match: TimeMatch, context: Context): TimeReading {
  const { anchor } = context;
  if (isShow(match, context)) return null;
  const relation = match.words('r').join(' ');
  const unit = match.value('u', 'UNIT') ?? '';
  if (isLength(relation, unit)) return duration(`P1${unit}`);
  if (isToThisDay(match, relation, context)) return date('PRESENT_REF');
  const steps = isComingWeek(match, relation, unit, context) ? 1 : STEPS[relation];
  if (steps === undefined) {
    const before = lastMention(context, ({ value }) => isOfUnit(value, unit));
    return before ? date(before.value.slice(0, LENGTHS[unit])) : null;
  }
  const value = anchor ? shiftPeriod(anchor, unit, steps) : undefined;
  return date(value ?? VAGUE[Math.sign(steps) + 1] ?? 'PRESENT_REF');
}

/** "the past decade": the last ten years, not those of the 1980s. */
const isLength = (relation: string, unit: string) => relation.endsWith('past') && (unit === 'E' || unit === 'C');

/** "To this day nobody knows" */
const isToThisDay = ({ from, to }: TimeMatch, relation: string, { tokens: { texts } }: Context) =>
  relation === 'this' && texts[to - 1] === 'day' && texts[from - 1] === 'to';

/** "told This Week": a programme in quotation marks or after its channel. */
function isShow({ from, to }: TimeMatch, { tokens }: Context): boolean {
  const isName = isCapital(tokens, from) && isCapital(tokens, to - 1) && to - from > 1;
  const before = tokens.texts[from - 1] ?? '';
  return isName && (before === GENITIVE_MARK || MARKS.has(before));
}

const MARKS = new Set(['"', '“', '‘', "'", '``']);

const SUNDAY = 7;

/** On a Sunday, "this week" that is not in the past tense is the one that begins. */
function isComingWeek({ from, to }: TimeMatch, relation: string, unit: string, { anchor, tenseOf }: Context): boolean {
  const isThisWeek = relation === 'this' && unit === 'W';
  return isThisWeek && anchor !== null && weekdayOf(anchor.number) === SUNDAY && tenseOf(from, to) !== 'behind';
}

const VAGUE = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'];
const LENGTHS: Readonly<Record<string, number>> = { D: 10, M: 7, Y: 4, Q: 7, W: 8, WE: 11, E: 3, C: 2 };

function isOfUnit(value: string, unit: string): boolean {
  if (unit === 'D') return /^\d{4}-\d{2}-\d{2}/.test(value);
  if (unit === 'M') return /^\d{4}-\d{2}/.test(value);
  if (unit === 'Y') return /^\d{4}/.test(value);
  if (unit === 'Q') return /^\d{4}-Q/.test(value);
  return unit === 'W' && /^\d{4}-W\d\d$/.test(value);
}

/** "the week before last", "the year after next" */
function readBeyond(match: TimeMatch, { anchor }: Context): TimeReading {
  const isBack = match.words('r')[0] === 'before';
  const value = anchor ? shiftPeriod(anchor, match.value('u', 'UNIT') ?? '', isBack ? -2 : 2) : undefined;
  return date(value ?? (isBack ? 'PAST_REF' : 'FUTURE_REF'));
}

/** "the end of the month": the month of publication, in a history the one told last. */
function readPartOfPeriod(match: TimeMatch, context: Context): TimeReading {
  const { anchor, isHistory } = context;
  const unit = match.value('u', 'UNIT') ?? match.value('v', 'UNIT') ?? '';
  const told = isHistory ? lastMention(context, ({ value }) => isOfUnit(value, unit)) : undefined;
  if (told) return date(told.value.slice(0, LENGTHS[unit]));
  const value = anchor ? shiftPeriod(anchor, unit, 0) : undefined;
  return value === undefined ? null : date(value);
}
