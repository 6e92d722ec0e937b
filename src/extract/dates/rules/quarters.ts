import { quarterOf, yearValue } from '../calendar/periods.ts';
import { type Context, date, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

/** Quarters, halves and fiscal years: "the third quarter", "third-quarter", "the 1988 second quarter", "Q3 2016", "fiscal 1989". */
export const quarters: readonly TimeRule[] = [
  {
    name: 'quarter',
    pattern:
      '(the|its|their|his|this|last)? {y YEAR}? -? (fiscal|fiscal - year|financial)? -? {q ORD} (fiscal|financial)? {k QUARTERS|half} (,? (of|in)? (the? fiscal|the? financial)? {z YEAR}| of {rel last|this|next|the} year)?',
    read: readQuarter,
  },
  {
    // "its third-quarter results": the determiner belongs to the results.
    name: 'quarter-adjective',
    pattern: '{y YEAR}? -? (fiscal|financial)? -? {q ORD} - {k QUARTERS|half}',
    read: readQuarter,
  },
  {
    name: 'final-quarter',
    pattern: '(the|its|their)? (final|last|closing) {k quarter} (of|in) ({z YEAR}|{rel last|this|next|the} year)',
    read: readQuarter,
  },
  {
    name: 'quarter-before-and',
    pattern: '(the|its|their)? {q ORD} (?= (and|or|to|through) ORD -? QUARTERS (of {z YEAR})?)',
    read: readQuarter,
  },
  { name: 'quarter-number-code', pattern: '{n DAY} q {z YEAR}?', read: readQuarter },
  { name: 'quarter-code', pattern: '{y YEAR}? {q QUARTERCODE} {z YEAR}?', read: readQuarter },
  { name: 'half-code', pattern: '({y YEAR} {h HALFCODE}|{g HALFCODE} {z YEAR})', read: readQuarter },
  { name: 'fiscal-year-code', pattern: '{f FISCALYEAR}', read: readFiscalCode },
  {
    name: 'fiscal-year',
    pattern: '(fiscal|financial) year? {y YEAR}',
    read: (match) => date(match.words('y')[0] ?? ''),
  },
];

/** "FY2018", "FY18". */
function readFiscalCode(match: TimeMatch): TimeReading {
  const digits = (match.words('f')[0] ?? '').slice('fy'.length);
  return date(digits.length === 2 ? `20${digits}` : digits);
}

function readQuarter(match: TimeMatch, context: Context): TimeReading {
  const order = orderOf(match);
  const isHalf = match.words('k')[0] === 'half' || match.has('h') || match.has('g');
  if (!(order >= 1 && order <= (isHalf ? 2 : 4))) return null;
  const letter = isHalf ? 'H' : 'Q';
  const year = match.words('z')[0] ?? match.words('y')[0] ?? yearOf(order, isHalf, match, context);
  return date(year === undefined ? `XXXX-${letter}${order}` : `${year}-${letter}${order}`);
}

const LAST_QUARTER = 4;

function orderOf(match: TimeMatch): number {
  const said = match.value('q', 'ORD', 'QUARTERCODE') ?? match.value('h', 'HALFCODE') ?? match.value('g', 'HALFCODE');
  return Number(said ?? match.words('n')[0] ?? LAST_QUARTER);
}

const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, the: 0 };

function yearOf(order: number, isHalf: boolean, match: TimeMatch, { anchor, isAhead }: Context): string | undefined {
  if (!anchor) return undefined;
  const relation = match.words('rel')[0];
  if (relation) return yearValue(anchor.year + (YEARS[relation] ?? 0));
  const current = isHalf ? Math.ceil(anchor.month / 6) : quarterOf(anchor.month);
  const isPast = isAhead(match.from, match.to) !== true;
  return yearValue(order > current && isPast ? anchor.year - 1 : anchor.year);
}
