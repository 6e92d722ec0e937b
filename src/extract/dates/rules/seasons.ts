import { yearValue } from '../calendar/periods.ts';
import { toldYear } from '../narrative.ts';
import { type Context, date, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

/** Seasons: "last fall", "this past spring", "the summer", "the winter of 1994", "in autumn". */
export const seasons: readonly TimeRule[] = [
  {
    name: 'season-year',
    pattern:
      '(the? EARLY -? (of)?)? (the)? {s SEASON} (of|,)? ({y YEAR} ((-|/) YEAR2)?|{c NUMW} {a NUMW} -? {b NUMW}?)',
    read: readSeasonYear,
  },
  { name: 'season-year', pattern: '(the)? {y YEAR} {s spring|summer|autumn|winter}', read: readSeasonYear },
  {
    // "in the spring and summer of 2016"
    name: 'season-year',
    pattern: '(the? EARLY -? (of)?)? (the)? {s SEASON} (?= (and|or|to|through) (the)? SEASON (of|,)? {y YEAR})',
    read: readSeasonYear,
  },
  {
    name: 'season',
    pattern:
      '(the? EARLY -? (of)? | earlier | later)? {r last|next|this past|this coming|this|the|past|coming|the following} {s SEASON}',
    read: readSeason,
  },
  { name: 'season-alone', pattern: 'the EARLY -? {s SEASON}', read: readSeason },
  { name: 'season-alone', pattern: '(?<=in|by|since|until|during)(EARLY -?)? {s SEASON}', read: readSeason },
];

function readSeasonYear(match: TimeMatch): TimeReading {
  const spoken =
    Number(match.value('c', 'NUMW')) * 100 + Number(match.value('a', 'NUMW')) + Number(match.value('b', 'NUMW') ?? 0);
  return date(`${match.words('y')[0] ?? spoken}-${match.value('s', 'SEASON')}`);
}

/** A month in the middle of each season, by its name. */
const MIDDLES: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 12 };

function readSeason(match: TimeMatch, context: Context): TimeReading {
  const { anchor, isAhead, tokens } = context;
  // "the fall of Rome", "the spring of hope".
  if (tokens.texts[match.to] === 'of') return null;
  const season = match.value('s', 'SEASON') ?? '';
  if (season === 'FA' && match.words('r')[0] === 'the' && !isLed(match, tokens)) return null;
  if (!anchor) return date(`XXXX-${season}`);
  const relation = match.words('r').join(' ');
  const middle = MIDDLES[season] ?? 1;
  if (relation === 'last') return of(anchor.year - (middle >= anchor.month - 2 ? 1 : 0), season);
  if (relation.endsWith('past')) return of(anchor.year - (middle > anchor.month ? 1 : 0), season);
  if (relation === 'next' || relation.endsWith('coming'))
    return of(anchor.year + (middle <= anchor.month ? 1 : 0), season);
  if (relation === 'this') return of(anchor.year, season);
  const told = toldYear(context);
  if (told !== undefined) return of(told, season);
  const ahead = isAhead(match.from, match.to);
  if (ahead === true) return of(anchor.year + (middle < anchor.month - 1 ? 1 : 0), season);
  return of(anchor.year - (middle > anchor.month + 1 ? 1 : 0), season);
}

/** "in the fall", "until late in the fall": not "the fall was steep". */
const isLed = ({ from, to }: TimeMatch, { texts }: Context['tokens']) =>
  SEASON_LEADS.has(texts[from - 1] ?? '') && texts[to] !== '-' && texts[to] !== 'out' && texts[to] !== 'in';

const SEASON_LEADS = new Set(
  'in by until till since during through into before after for from late early over'.split(' '),
);

const of = (year: number, season: string): TimeReading => date(`${yearValue(year)}-${season}`);
