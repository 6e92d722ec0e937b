import { countOf, durationValue } from '../numbers.ts';
import { duration, type Reading, type TimeMatch, type TimeRule } from '../rule.ts';

/** Lengths of time: "two weeks", "the past 20 years", "a two-day visit", "2 1/2 years", "for months". */
export const durations: readonly TimeRule[] = [
  {
    name: 'duration',
    pattern:
      '(the|its|his|her|their|this)? (last|past|next|first|final|coming|previous|following|latest|initial|ORD)? ROUGHLY? {n COUNT} -? (additional|full|straight|consecutive|more|or so|fiscal|calendar)? -? {u ANYUNIT|CLOCKUNIT|CLOCKUNITS}',
    read: readDuration,
  },
  {
    name: 'plural-duration',
    pattern: '(the? past|the? last|the? next)? {u UNITS|CLOCKUNITS}',
    read: readPlural,
  },
  {
    name: 'whole-duration',
    pattern: '(the|all|a|an) (entire|whole|full|first|last|fiscal)? {u UNIT}',
    read: readPlural,
  },
];

function readDuration(match: TimeMatch): Reading {
  const unit = match.value('u', 'UNIT', 'UNITS', 'CLOCKUNIT', 'CLOCKUNITS');
  return unit ? duration(durationValue(countOf(match, 'n'), unit)) : null;
}

function readPlural(match: TimeMatch): Reading {
  const several = match.value('u', 'UNITS', 'CLOCKUNITS');
  const unit = several ?? match.value('u', 'UNIT');
  return unit ? duration(durationValue(several ? 'X' : 1, unit)) : null;
}
