import { countOf, durationValue } from '../../pattern/numbers.ts';
import { isCapital, PAST } from '../../pattern/tokens.ts';
import { type Context, duration, type TimeMatch, type TimeReading, type TimeRule } from '../../rule.ts';

/** Lengths of time: "two weeks", "the past 20 years", "a two-day visit", "2 1/2 years", "for months". */
export const durations: readonly TimeRule[] = [
  { name: 'half-unit', pattern: '(the|a)? half -? (a|an)? -? {u day|hour|year|century|decade}', read: readHalf },
  {
    name: 'duration',
    pattern:
      '(the|its|his|her|their|this)? (last|past|next|first|final|coming|previous|following|latest|initial|ORD)? ROUGHLY? {n COUNT} -? (additional|full|straight|consecutive|long (?= UNITS)|more|or so|fiscal|calendar)? -? {u ANYUNIT|CLOCKUNIT|CLOCKUNITS} ((?<=hour|hours) (and|,)? {m COUNT} (minute|minutes)|(?<=year|years) (and|,)? {y COUNT} (month|months)|(or so)?) (?! - (old|round|on|over|end|to))',
    read: readDuration,
  },
  { name: 'unit-and-half', pattern: 'ROUGHLY? (a|an|one) {u UNIT|CLOCKUNIT} and a half', read: readAndHalf },
  { name: 'seconds', pattern: '{n DIGITS|WRITTEN} - second', read: readSeconds },
  {
    name: 'unit-long',
    pattern: '(the|a|an)? {u UNIT|UNITS|CLOCKUNIT|CLOCKUNITS} - long',
    read: readPlural,
  },
  { name: 'units-ahead', pattern: 'the {u UNITS} ahead (?! of)', read: readPlural },
  {
    name: 'plural-duration',
    pattern:
      '(?<!after -) (the? past|the? last|the? next|the (first|final|following|ensuing))? {u UNITS|CLOCKUNITS} (?! - old)',
    read: readPlural,
  },
  {
    name: 'whole-duration',
    pattern:
      '(the|all|a|an) (entire|whole|full|first|last|fiscal)? {u UNIT} (?! - (ago|earlier|to|round|on|over|end|old))',
    read: readPlural,
  },
];

function readDuration(match: TimeMatch, context: Context): TimeReading {
  const unit = match.value('u', 'UNIT', 'UNITS', 'CLOCKUNIT', 'CLOCKUNITS');
  const count = countOf(match, 'n');
  if (!unit || isAge(match, context) || isRate(match, context) || (count !== 'X' && isFraction(match, context)))
    return null;
  return duration(`${durationValue(count, unit)}${finerPart(match)}`);
}

/** "two hours and ten minutes", "a year and six months" */
function finerPart(match: TimeMatch): string {
  if (match.has('m')) return `${countOf(match, 'm')}M`;
  return match.has('y') ? `${countOf(match, 'y')}M` : '';
}

/** "four flights a week", "358,000 a month": how often or how much. */
function isRate(match: TimeMatch, { tokens: { texts, code } }: Context): boolean {
  const article = texts[match.from];
  if ((article !== 'a' && article !== 'an') || match.to - match.from > 2) return false;
  const before = texts[match.from - 1] ?? '';
  const near = texts.slice(Math.max(0, match.from - RATE_REACH), match.from);
  return (
    code[match.from - 1] !== PAST &&
    /s$|^\d|illion$/.test(before) &&
    near.some((word) => /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(word))
  );
}

const RATE_REACH = 4;

function readPlural(match: TimeMatch, context: Context): TimeReading {
  const several = match.value('u', 'UNITS', 'CLOCKUNITS');
  const unit = several ?? match.value('u', 'UNIT', 'CLOCKUNIT');
  const isOther = [isFraction, isRate, isAge, isHoursOf, isTitle].some((test) => test(match, context));
  if (!unit || isOther) return null;
  return duration(durationValue(several ? 'X' : 1, unit));
}

/** "52 years old" says how old someone is. */
const isAge = ({ to }: TimeMatch, { tokens: { texts } }: Context) => AGES.has(texts[to] ?? '');
const AGES = new Set(['old', 'older', 'younger']);

/** "Player of the Week" */
const isTitle = ({ from, to }: TimeMatch, { tokens }: Context) =>
  tokens.texts[from - 1] === 'of' && isCapital(tokens, to - 1);

/** "in the early hours of Sunday" is no length. */
function isHoursOf({ from, to, words }: TimeMatch, { tokens: { texts } }: Context): boolean {
  return words('u')[0] === 'hours' && texts[to] === 'of' && ['early', 'small', 'late'].includes(texts[from - 1] ?? '');
}

function readAndHalf(match: TimeMatch): TimeReading {
  return duration(durationValue(1.5, match.value('u', 'UNIT', 'CLOCKUNIT') ?? ''));
}

function readSeconds(match: TimeMatch): TimeReading {
  return duration(durationValue(countOf(match, 'n'), 'TS'));
}

/** "a quarter of the land", "three-quarters full", "a quarter point", "a quarter past nine". */
function isFraction({ from, to, words }: TimeMatch, { tokens: { texts } }: Context): boolean {
  const unit = words('u')[0] ?? '';
  if (!unit.startsWith('quarter')) return false;
  const isClock = texts[from] === 'a' && texts[to] === 'to';
  return isClock || FRACTION_TAILS.has(texts[to] ?? '') || (unit === 'quarters' && texts[to - 2] === '-');
}

const FRACTION_TAILS = new Set('of past point points percentage mile miles million billion inch hour'.split(' '));

const HALVES: Readonly<Record<string, string>> = {
  day: 'PT12H',
  hour: 'PT30M',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
};

function readHalf(match: TimeMatch): TimeReading {
  const value = HALVES[match.words('u')[0] ?? ''];
  return value === undefined ? null : duration(value);
}
