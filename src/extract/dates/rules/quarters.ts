import { type Anchor, quarterOf, yearValue } from '../calendar/periods.ts';
import type { TimeTokens } from '../pattern/tokens.ts';
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
    pattern: '{y YEAR}? -? (fiscal|financial)? -? {q ORD} - {k QUARTERS|half} {z YEAR}?',
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
  {
    name: 'quarter-half',
    pattern: '(the)? {part first|last|final} two quarters (of|in) ({z YEAR}|{rel last|this|next|the} year)',
    read: readTwoQuarters,
  },
  { name: 'quarter-number-code', pattern: '{n DAY} q {z YEAR}?', read: readQuarter },
  { name: 'quarter-code', pattern: '{y YEAR}? {q QUARTERCODE} {z YEAR}?', read: readQuarter },
  { name: 'half-code', pattern: '({y YEAR} {h HALFCODE}|{g HALFCODE} {z YEAR})', read: readQuarter },
  { name: 'fiscal-year-code', pattern: '{f FISCALYEAR}', read: readFiscalCode },
  {
    name: 'fiscal-year',
    pattern: '((fiscal|financial) year? {y YEAR}|(the)? {z YEAR} (fiscal|financial|calendar) year)',
    read: (match) => date(match.words('y')[0] ?? match.words('z')[0] ?? ''),
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
  if (!(order >= 1 && order <= (isHalf ? 2 : 4)) || isOfOther(match, context)) return null;
  const letter = isHalf ? 'H' : 'Q';
  const year = match.words('z')[0] ?? match.words('y')[0] ?? yearOf(order, isHalf, match, context);
  return date(year === undefined ? `XXXX-${letter}${order}` : `${year}-${letter}${order}`);
}

/** "the first half of the match", "of May": no part of a year. */
function isOfOther({ to, lookUp }: TimeMatch, { tokens: { texts } }: Context): boolean {
  const owner = texts[to + 1] ?? '';
  if (texts[to] !== 'of' || !(OWNERS.has(owner) || lookUp('MONTH', owner) !== undefined)) return false;
  return !texts.slice(to + 1, to + 1 + YEAR_REACH).some((word) => word.startsWith('year') || FISCAL_WORDS.has(word));
}

const OWNERS = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'their']);
/** "of the company's own fiscal year" */
const YEAR_REACH = 6;
const FISCAL_WORDS = new Set(['fiscal', 'financial']);

/** "the first two quarters of 1990" */
function readTwoQuarters(match: TimeMatch, { anchor }: Context): TimeReading {
  const half = match.words('part')[0] === 'first' ? 'H1' : 'H2';
  const steps = YEARS[match.words('rel')[0] ?? ''] ?? 0;
  return date(`${match.words('z')[0] ?? (anchor ? yearValue(anchor.year + steps) : 'XXXX')}-${half}`);
}

const LAST_QUARTER = 4;

function orderOf(match: TimeMatch): number {
  const said = match.value('q', 'ORD', 'QUARTERCODE') ?? match.value('h', 'HALFCODE') ?? match.value('g', 'HALFCODE');
  return Number(said ?? match.words('n')[0] ?? LAST_QUARTER);
}

const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, the: 0 };

function yearOf(
  order: number,
  isHalf: boolean,
  match: TimeMatch,
  { anchor, isAhead, tokens }: Context,
): string | undefined {
  if (!anchor) return undefined;
  const relation = match.words('rel')[0];
  if (relation) return yearValue(anchor.year + (YEARS[relation] ?? 0));
  const ended = endYear(match, anchor, tokens);
  if (ended !== undefined) return yearValue(ended);
  const current = isHalf ? Math.ceil(anchor.month / 6) : quarterOf(anchor.month);
  const isPast = isAhead(match.from, match.to) !== true;
  return yearValue(order > current && isPast ? anchor.year - 1 : anchor.year);
}

/** "the second quarter ended Oct. 31" is over. */
function endYear({ to, lookUp }: TimeMatch, { year, month, day }: Anchor, { texts }: TimeTokens): number | undefined {
  if (texts[to] !== 'ended') return undefined;
  const word = texts[to + 1] ?? '';
  const ended = Number(lookUp('MONTH', word) ?? lookUp('MONTHABBR', word) ?? 0);
  const last = Number.parseInt(texts[to + (texts[to + 2] === '.' ? 3 : 2)] ?? '', 10);
  if (ended === 0 || Number.isNaN(last)) return undefined;
  return ended > month || (ended === month && last > day) ? year - 1 : year;
}
