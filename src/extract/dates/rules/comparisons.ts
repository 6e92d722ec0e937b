import { shiftPeriod, yearValue } from '../calendar/periods.ts';
import { lastMention, QUARTER, quarterInFocus } from '../focus.ts';
import { toldYear } from '../narrative.ts';
import { GENITIVE_MARK, isCapital } from '../pattern/tokens.ts';
import { type Context, date, duration, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

/** Periods relative to the one the text is about: "a year earlier", "the year-ago quarter", "the latest period". */
export const comparisons: readonly TimeRule[] = [
  {
    name: 'year-before',
    pattern:
      '((a|one) year (earlier|ago|before) | (the? comparable | the? same | the | its)? year - (ago|earlier) -? (quarter|period) | year - (ago|earlier) | the year (ago|earlier) (quarter|period) | the quarter a year (ago|earlier) | the (comparable|corresponding) (period|quarter) | the same (period|quarter) (a year (ago|earlier)|last year|of last year|in the (previous|prior) year)) ((?= , the {q ORD} quarter)|)',
    read: readYearBefore,
  },
  { name: 'year-ago-quarter', pattern: '(the)? year - (ago|earlier) {q ORD} -? quarter', read: readYearAgoQuarter },
  { name: 'last-year-compared', pattern: 'last year', read: readComparedYear },
  {
    name: 'last-after-this',
    pattern: '(?<=this year (as|than|and|or)) last (?! (ANYUNIT|ANYMONTH|WEEKDAY|SEASON|DAYPART))',
    read: readLast,
  },
  { name: 'year-and-period', pattern: '(the)? {y YEAR} (period|quarter)', read: readPeriodOfYear },
  { name: 'quarter-ended', pattern: '(the|its|their)? quarter (?= that? (ended|ending))', read: readQuarterEnded },
  {
    name: 'quarter-in-focus',
    pattern:
      '{d the|that|this|its|latest|same} (latest|most recent|current|just ended|same)? (quarter (?! -)|(?<=latest) period)',
    read: readQuarterInFocus,
  },
  {
    name: 'relative-year-quarter',
    pattern: "{r last|next|this} year 's {q ORD} (quarter|{h half})",
    read: readRelativeQuarter,
  },
  {
    name: 'whole-year',
    pattern:
      '(the|this) (full|whole|entire|fiscal|financial|calendar)? year (?! - (round|ago|earlier|old|long|on|over))',
    read: readYearInFocus,
  },
  { name: 'unit-end', pattern: "(the)? {u week|month|quarter} (-|'s) end (?! -)", read: readUnitEnd },
  { name: 'year-end', pattern: "(the)? (calendar|fiscal)? year (-|'s)? end", read: readYearInFocus },
];

const SAME_SENTENCE = 20;

function readYearBefore(match: TimeMatch, context: Context): TimeReading {
  // "the year-ago quarter, the second quarter"
  const named = match.value('q', 'ORD');
  if (named !== undefined && context.anchor) return date(`${yearValue(context.anchor.year - 1)}-Q${named}`);
  const quarter = quarterJustEnded(match, context) ?? quarterInFocus(context);
  if (quarter) return date(`${yearValue(quarter[0] - 1)}-${quarter[1]}`);
  const told = lastMention(context, ({ at, rule }) => rule === 'year' && match.from - at < SAME_SENTENCE);
  const year = told ? Number(told.value) : context.anchor?.year;
  return date(year === undefined ? 'PAST_REF' : yearValue(year - 1));
}

/** "for the quarter ended Sept. 30, up from 4 million a year earlier": the quarter of the sentence. */
function quarterJustEnded({ from }: TimeMatch, context: Context): readonly [number, string] | undefined {
  const { sentenceOf } = context.tokens;
  const last = lastMention(context, ({ value, rule }) => QUARTER.test(value) && rule !== 'year-before');
  const isHere = last?.rule === 'quarter-ended' && sentenceOf(last.at) === sentenceOf(from);
  return isHere ? [Number(last.value.slice(0, 'YYYY'.length)), 'QX'] : undefined;
}

/** "compared with a loss of $3 million last year", "last year's profit", in a text about a quarter: the same quarter. */
function readComparedYear({ from, to }: TimeMatch, context: Context): TimeReading {
  const { texts } = context.tokens;
  const isOwned = texts[to] === GENITIVE_MARK && RESULTS.has(texts[to + 1] ?? '');
  const isCompared = isOwned || isFromAmount(from, texts);
  const quarter = isCompared ? quarterInFocus(context) : undefined;
  return quarter ? date(`${yearValue(quarter[0] - 1)}-${quarter[1]}`) : null;
}

/** "up from $3 million last year" */
function isFromAmount(from: number, texts: readonly string[]): boolean {
  if (!AMOUNTS.has(texts[from - 1] ?? '')) return false;
  return texts.slice(Math.max(0, from - COMPARED_REACH), from).some((word) => COMPARISONS.has(word));
}

const RESULTS = new Set(
  '$ £ € result results earnings profit profits loss losses net sales revenue revenues'.split(' '),
);
const AMOUNTS = new Set(['million', 'billion', 'share', 'cents']);
const COMPARISONS = new Set(['compared', 'from', 'against', 'versus', 'than']);
const COMPARED_REACH = 9;

/** "this year as last" */
function readLast(_match: TimeMatch, { anchor }: Context): TimeReading {
  return date(anchor ? yearValue(anchor.year - 1) : 'PAST_REF');
}

function readYearAgoQuarter(match: TimeMatch, { anchor }: Context): TimeReading {
  const order = match.value('q', 'ORD');
  return date(anchor ? `${yearValue(anchor.year - 1)}-Q${order}` : `XXXX-Q${order}`);
}

function readPeriodOfYear(match: TimeMatch, context: Context): TimeReading {
  const [year = ''] = match.words('y');
  const quarter = quarterInFocus(context);
  return date(quarter ? `${year}-${quarter[1]}` : year);
}

/** Unknown unless a quarter was mentioned before: each company chooses when its fiscal year begins. */
function readQuarterInFocus(match: TimeMatch, context: Context): TimeReading {
  const last = match.words('d')[0] === 'that' ? lastMention(context, ({ value }) => QUARTER.test(value)) : undefined;
  if (last) return date(last.value);
  const quarter = quarterInFocus(context);
  if (quarter) return date(`${yearValue(quarter[0])}-${quarter[1]}`);
  if (!context.anchor) return date('XXXX-QX');
  return date(`${yearValue(context.anchor.year)}-QX`);
}

/** "the quarter ended Sept. 30": which one it is in the year of a company is not said. */
function readQuarterEnded(match: TimeMatch, { anchor, tokens }: Context): TimeReading {
  if (!anchor) return date('XXXX-QX');
  const end = tokens.texts[match.to] === 'that' ? match.to + 2 : match.to + 1;
  const word = tokens.texts[end] ?? '';
  const month = Number(match.lookUp('MONTH', word) ?? match.lookUp('MONTHABBR', word) ?? 0);
  return date(`${yearValue(anchor.year - (month > anchor.month ? 1 : 0))}-QX`);
}

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function readRelativeQuarter(match: TimeMatch, { anchor }: Context): TimeReading {
  const part = `${match.has('h') ? 'H' : 'Q'}${match.value('q', 'ORD')}`;
  return date(anchor ? `${yearValue(anchor.year + (STEPS[match.words('r')[0] ?? ''] ?? 0))}-${part}` : `XXXX-${part}`);
}

function readUnitEnd(match: TimeMatch, context: Context): TimeReading {
  const { anchor, isHistory } = context;
  const told =
    isHistory && match.words('u')[0] === 'month'
      ? lastMention(context, ({ value }) => WITH_MONTH.test(value))
      : undefined;
  if (told) return date(told.value.slice(0, 'YYYY-MM'.length));
  const value = anchor ? shiftPeriod(anchor, match.value('u', 'UNIT') ?? '', 0) : undefined;
  return value === undefined ? null : date(value);
}

/** "the year ended July 2", "the year to March": of no calendar year. */
function isTwelveMonths({ from, to, lookUp }: TimeMatch, texts: readonly string[]): boolean {
  const end = texts[to + 1] ?? '';
  const isTo = texts[from] !== 'this' && (texts[to] === 'to' || texts[to] === 'through');
  return texts[to] === 'ended' || (isTo && (lookUp('MONTH', end) ?? lookUp('MONTHABBR', end)) !== undefined);
}

const WITH_MONTH = /^\d{4}-\d\d(?!\d)/;

function readYearInFocus(match: TimeMatch, context: Context): TimeReading {
  const { anchor, tokens } = context;
  // "Person of the Year"
  if (tokens.texts[match.from - 1] === 'of' && isCapital(tokens, match.to - 1)) return null;
  if (isTwelveMonths(match, tokens.texts)) return duration('P1Y');
  const told = tokens.texts[match.from] === 'this' ? undefined : toldYear(context);
  const year = told ?? anchor?.year;
  return date(year === undefined ? 'XXXX' : yearValue(year));
}
