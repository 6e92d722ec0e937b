import { yearValue } from '../calendar/periods.ts';
import { type Context, date, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

/** Years, decades, centuries: "1989", "early 1997", "nineteen seventy-nine", "the 1990s", "the 20th century". */
export const years: readonly TimeRule[] = [
  { name: 'year', pattern: '(the? EARLY -? (of|in)? (the year)?)? (the year)? {y YEAR}', read: readYear },
  { name: 'year-or-later', pattern: '{y YEAR} or (later|earlier)', read: readYear },
  { name: 'year-range-end', pattern: '(?<=YEAR (-|/)) {e YEAR2} (?! (-|/))', read: readRangeEnd },
  { name: 'spoken-year', pattern: '{c NUMW} -? {a NUMW} -? {b NUMW}?', read: readSpokenYear },
  { name: 'spoken-millennium', pattern: 'the year {c NUMW} thousand (and? {b NUMW})?', read: readSpokenMillennium },
  { name: 'short-year', pattern: "' {y YEAR2}", read: readShortYear },
  { name: 'decade', pattern: "(the)? (EARLY -? (of (the)?)?)? '? {d DECADE|DECADEWORD}", read: readDecade },
  { name: 'century', pattern: '(the)? (EARLY -?)? {x twenty -}? {c ORD|ORDNUM} -? century', read: readCentury },
];

/** Years that count only after a word that introduces a year; "1200 homes" is a count. */
const EARLIEST_BARE = 1700;
const LATEST_BARE = 2060;

function readYear(match: TimeMatch, { tokens }: Context): TimeReading {
  const before = tokens.texts[match.from - 1] ?? '';
  const after = tokens.texts[match.to] ?? '';
  const year = Number(match.words('y')[0]);
  const isLed = match.lookUp('YEARLEAD', before) !== undefined || match.to - match.from > 1;
  if (match.lookUp('NUMLEAD', before) !== undefined || match.lookUp('MEASURE', after) !== undefined) return null;
  if (!isLed && (year < EARLIEST_BARE || year > LATEST_BARE)) return null;
  return date(yearValue(year));
}

const LONGEST_RANGE = 20;

/** "1995-96", "the 2012/13 season" */
function readRangeEnd({ from, to, words }: TimeMatch, { mentions, tokens: { texts } }: Context): TimeReading {
  const start = Number(texts[from - 2]);
  const end = Math.floor(start / 100) * 100 + Number(words('e')[0]);
  const isRead = mentions.at(-1)?.to === from - 1 && texts[to] !== '%';
  return isRead && end > start && end - start <= LONGEST_RANGE ? date(yearValue(end)) : null;
}

/** "nineteen seventy-nine" and "two thousand" are distinguished by the century: only 17 to 20 begin a year. */
function readSpokenYear(match: TimeMatch): TimeReading {
  const century = Number(match.value('c', 'NUMW'));
  const tens = Number(match.value('a', 'NUMW'));
  const ones = Number(match.value('b', 'NUMW') ?? 0);
  if (century < 17 || century > 20 || tens < 10 || ones > 9 || (ones > 0 && tens % 10 > 0)) return null;
  return date(String(century * 100 + tens + ones));
}

function readSpokenMillennium(match: TimeMatch): TimeReading {
  const value = Number(match.value('c', 'NUMW')) * 1000 + Number(match.value('b', 'NUMW') ?? 0);
  return date(yearValue(value));
}

function readShortYear(match: TimeMatch, { anchor, tokens }: Context): TimeReading {
  const short = Number(match.words('y')[0]);
  // "the sailors' 33 percent"
  if (match.lookUp('MEASURE', tokens.texts[match.to] ?? '') !== undefined) return null;
  if (!anchor) return date(`XX${match.words('y')[0]}`);
  const century = Math.floor(anchor.year / 100) * 100;
  const year = century + short > anchor.year + 20 ? century - 100 + short : century + short;
  return date(yearValue(year));
}

function readDecade(match: TimeMatch, { anchor, tokens }: Context): TimeReading {
  const word = match.words('d')[0] ?? '';
  const digits = word.replace(/\D/g, '');
  if (digits.length === 4) return digits.endsWith('0') ? date(digits.slice(0, 3)) : null;
  const decade = match.value('d', 'DECADEWORD') ?? (digits.endsWith('0') ? digits.slice(0, 1) : undefined);
  // "in her early 40s"
  if (OWNERS.has(tokens.texts[match.from - 1] ?? '')) return null;
  const isLed = ["'", 'the', 'early', 'late', 'mid', '-'].some((lead) => tokens.texts[match.from] === lead);
  if (decade === undefined || !isLed) return null;
  const century = Math.floor((anchor?.year ?? 2000) / 100);
  return date(`${Number(decade) * 10 > (anchor?.year ?? 2000) % 100 ? century - 1 : century}${decade}`);
}

const OWNERS = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

function readCentury(match: TimeMatch): TimeReading {
  const order = Number(match.value('c', 'ORD') ?? Number.parseInt(match.words('c')[0] ?? '', 10));
  const twenty = match.has('x') ? 20 : 0;
  return order > 0 ? date(String(order + twenty - 1).padStart(2, '0')) : null;
}
