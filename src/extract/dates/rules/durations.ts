import { countOf, durationValue } from '../pattern/numbers.ts';
import { type Context, duration, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

/** Lengths of time: "two weeks", "the past 20 years", "a two-day visit", "2 1/2 years", "for months". */
export const durations: readonly TimeRule[] = [
  { name: 'half-unit', pattern: '(the|a)? half -? (a|an)? -? {u day|hour|year|century|decade}', read: readHalf },
  {
    name: 'duration',
    pattern:
      '(the|its|his|her|their|this)? (last|past|next|first|final|coming|previous|following|latest|initial|ORD)? ROUGHLY? {n COUNT} -? (additional|full|straight|consecutive|more|or so|fiscal|calendar)? -? {u ANYUNIT|CLOCKUNIT|CLOCKUNITS} (?! - old)',
    read: readDuration,
  },
  { name: 'seconds', pattern: '{n DIGITS|WRITTEN} - second', read: readSeconds },
  {
    name: 'unit-long',
    pattern: '(the|a|an)? {u UNIT|UNITS|CLOCKUNIT|CLOCKUNITS} - long',
    read: readPlural,
  },
  { name: 'plural-duration', pattern: '(the? past|the? last|the? next)? {u UNITS|CLOCKUNITS}', read: readPlural },
  {
    name: 'whole-duration',
    pattern: '(the|all|a|an) (entire|whole|full|first|last|fiscal)? {u UNIT}',
    read: readPlural,
  },
];

function readDuration(match: TimeMatch, context: Context): TimeReading {
  const unit = match.value('u', 'UNIT', 'UNITS', 'CLOCKUNIT', 'CLOCKUNITS');
  return unit && !isFraction(match, context) ? duration(durationValue(countOf(match, 'n'), unit)) : null;
}

function readPlural(match: TimeMatch, context: Context): TimeReading {
  const several = match.value('u', 'UNITS', 'CLOCKUNITS');
  const unit = several ?? match.value('u', 'UNIT', 'CLOCKUNIT');
  return unit && !isFraction(match, context) ? duration(durationValue(several ? 'X' : 1, unit)) : null;
}

function readSeconds(match: TimeMatch): TimeReading {
  return duration(durationValue(countOf(match, 'n'), 'TS'));
}

/** "a quarter of the land", "three quarters of it". */
function isFraction(match: TimeMatch, { tokens }: Context): boolean {
  const isQuarter = (match.words('u')[0] ?? '').startsWith('quarter');
  return isQuarter && tokens.texts[match.to] === 'of';
}

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
