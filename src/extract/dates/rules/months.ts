import { toMonthValue } from '../calendar/calendar.ts';
import { narrativeYear } from '../narrative.ts';
import { NAME } from '../pattern/tokens.ts';
import { type Context, date, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

/** Months: "August 2016", "last November", "mid-July", "the end of March", "in May", "July-November 1954". */
export const months: readonly TimeRule[] = [
  {
    name: 'month-year',
    pattern: "(around|circa)? (the? EARLY -? (of|in)? (the)?)? {m ANYMONTH} ((,|of|-)? {y YEAR}|' {s YEAR2})",
    read: readMonthYear,
  },
  {
    name: 'month-of-relative-year',
    pattern: '(the? EARLY -? (of|in)? (the)?)? {m ANYMONTH} (of|,)? {r last|next|this} year',
    read: readMonthOfYear,
  },
  {
    name: 'month',
    pattern:
      '(the? {p EARLY} -? (of|in)? | earlier | later)? {l the month of}? {r last|next|this past|this coming|this|past|coming|the following}? {m ANYMONTH} ((?= (-|to|through|/) PART? {end ANYMONTH} {z YEAR})|)',
    read: readMonth,
  },
];

const CENTURY = 100;

function readMonthYear(match: TimeMatch, { anchor }: Context): TimeReading {
  const current = anchor?.year ?? 2000;
  const short = Number(match.words('s')[0]) + Math.floor(current / CENTURY) * CENTURY;
  const year = match.has('y') ? Number(match.words('y')[0]) : short > current + 20 ? short - CENTURY : short;
  return date(toMonthValue(year, Number(match.value('m', 'MONTH', 'MONTHABBR'))));
}

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function readMonthOfYear(match: TimeMatch, { anchor }: Context): TimeReading {
  const month = Number(match.value('m', 'MONTH', 'MONTHABBR'));
  const year = anchor ? anchor.year + (STEPS[match.words('r')[0] ?? ''] ?? 0) : undefined;
  return date(year === undefined ? `XXXX-${String(month).padStart(2, '0')}` : toMonthValue(year, month));
}

function readMonth(match: TimeMatch, context: Context): TimeReading {
  const month = Number(match.value('m', 'MONTH', 'MONTHABBR'));
  if (isOtherWord(match, context)) return null;
  const end = match.value('end', 'MONTH', 'MONTHABBR');
  const year =
    end === undefined ? yearOf(month, match, context) : Number(match.words('z')[0]) - (month > Number(end) ? 1 : 0);
  return date(year === undefined ? `XXXX-${String(month).padStart(2, '0')}` : toMonthValue(year, month));
}

const LEADS = new Set(
  'in since until till by from through during last next this past coming of before after for between late early mid every each'.split(
    ' ',
  ),
);

/** Words that may come before a month or a name. */
const WEAK_LEADS = new Set(['to', 'and', 'or', '-', ',']);

/** "May" the person and "March" the march have no preposition of time before them; "August Wilson" has a name after it. */
function isOtherWord(match: TimeMatch, { tokens }: Context): boolean {
  const [word = ''] = match.words('m');
  if (!['may', 'march', 'august', 'april', 'june', 'jan', 'mar', 'dec', 'jun', 'sep', 'oct', 'nov'].includes(word)) {
    return false;
  }
  if (match.has('p') || match.has('r') || match.has('l')) return false;
  const before = tokens.texts[match.from - 1] ?? '';
  // "Wei Jun will"
  if (
    word.length === 3 &&
    tokens.code[match.from - 1] === NAME &&
    tokens.code[match.to] !== NAME &&
    tokens.texts[match.to] !== '.'
  )
    return true;
  const isLed = LEADS.has(before) || (WEAK_LEADS.has(before) && tokens.code[match.to] !== NAME);
  if (['may', 'march'].includes(word)) return !isLed || tokens.code[match.to] === NAME;
  return tokens.code[match.to] === NAME && (!isLed || word.length === 3);
}

const FEW_MONTHS = 3;

function yearOf(month: number, match: TimeMatch, context: Context): number | undefined {
  const { anchor, tenseOf, tokens } = context;
  if (!anchor) return undefined;
  const relation = match.words('r').join(' ');
  const { year } = anchor;
  if (relation === 'last' || relation.endsWith('past')) return month < anchor.month ? year : year - 1;
  if (relation === 'next' || relation.endsWith('coming')) return month > anchor.month ? year : year + 1;
  if (relation === 'this') return year;
  const told = narrativeYear(month, match, context);
  if (told !== undefined) return told;
  const since = (anchor.month - month + 12) % 12;
  // "so far this year, through August": a count up to the month before is over.
  const isOfThisYear = tokens.texts[match.from - 3] === 'this' && tokens.texts[match.from - 2] === 'year';
  const isCounted = tokens.texts[match.from - 1] === 'through' && (since <= FEW_MONTHS || isOfThisYear);
  const next = month >= anchor.month ? year : year + 1;
  const last = month <= anchor.month ? year : year - 1;
  const tense = tenseOf(match.from, match.to);
  if (tense === 'behind' || isCounted) return last;
  if (tense === 'ahead') return next;
  if (tense === 'perhaps-ahead') return since > 0 && since <= FEW_MONTHS - 1 ? last : next;
  return month - anchor.month > 6 ? year - 1 : year;
}
