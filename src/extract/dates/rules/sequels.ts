import { addMonths, parseCalendarDay, toDayNumber, toDayValue, toMonthValue } from '../calendar/calendar.ts';
import { shiftPeriod, toAnchor, weekdayAfter } from '../calendar/periods.ts';
import { lastMention } from '../focus.ts';
import { countOf, durationValue } from '../pattern/numbers.ts';
import { type Context, date, duration, type TimeMatch, type TimeReading, type TimeRule, time } from '../rule.ts';

/** "… before the election": an event follows. */
const BEFORE_EVENT = '(before|after) (the|a|an|his|her|its|their|this|that)';

/** Times relative to another in the text: "the next day", "the following month", "two weeks later", "days before". */
export const sequels: readonly TimeRule[] = [
  {
    name: 'next-of-told',
    pattern: 'the {r next|following|previous|preceding} {u UNIT|DAYPART} (or so)?',
    read: readNext,
  },
  {
    name: 'count-from-event',
    pattern: `ROUGHLY? {n COUNT} {u ANYUNIT} (?= ${BEFORE_EVENT})`,
    read: readCountFromEvent,
  },
  {
    name: 'count-from-told',
    pattern: `ROUGHLY? {n COUNT} {u ANYUNIT} (?! ${BEFORE_EVENT}) {r later|earlier|before|after|afterward|afterwards}`,
    read: readCount,
  },
  {
    name: 'units-from-told',
    pattern: '(?<!matter of) (the)? {u UNITS} {r before|after|later|earlier|ago}',
    read: readUnits,
  },
  { name: 'unit-from-told', pattern: 'the {u day|week|month|year|night} {r before|after}', read: readBeside },
  { name: 'part-of-told', pattern: '(that (same)?|(?<=in) the) {t DAYPART}', read: readThatPart },
  { name: 'in-time', pattern: "(?<=in) {n COUNT} {u ANYUNIT} (' | 's) time", read: readInTime },
  {
    name: 'count-from-weekday',
    pattern: '{n COUNT} {u ANYUNIT} from {w WEEKDAY}',
    read: readFromWeekday,
  },
  { name: 'in-count', pattern: '(?<=in) {n COUNT} {u ANYUNIT}', read: readInCount },
];

const isBack = (word: string | undefined) => ['previous', 'preceding', 'earlier', 'before'].includes(word ?? '');

/** "will be done over the next month": from publication, whatever day was told before. */
const isFromNow = ({ from, to, words }: TimeMatch, unit: string, { tenseOf }: Context) =>
  words('r')[0] === 'next' && NEXT_UNITS.has(unit) && tenseOf(from, to) === 'ahead';
const NEXT_UNITS = new Set(['W', '2W', 'M', 'Y']);

/** "up from the previous month" in a text that tells no other: the last one. */
const LONG_UNITS = new Set(['W', 'M', 'Q', 'Y']);

function readNext(match: TimeMatch, context: Context): TimeReading {
  const step = isBack(match.words('r')[0]) ? -1 : 1;
  const part = match.value('u', 'DAYPART');
  const unit = match.value('u', 'UNIT') ?? '';
  const fromNow = isFromNow(match, unit, context) && context.anchor ? shiftPeriod(context.anchor, unit, 1) : undefined;
  if (fromNow !== undefined) return date(fromNow);
  const told = fromTold(part ? 'D' : unit, step, context);
  if (told === undefined && step < 0 && context.anchor && !part && LONG_UNITS.has(unit))
    return date(shiftPeriod(context.anchor, unit, -1) ?? 'PAST_REF');
  const isPast = step < 0 || context.tenseOf(match.from, match.to) === 'behind';
  if (told === undefined) return date(isPast ? 'PAST_REF' : 'FUTURE_REF');
  return part ? time(`${told}T${part}`) : date(told);
}

/** "the night before" of the day told; "on May 3, the day before the vote, …" only says what May 3 is. */
function readBeside(match: TimeMatch, context: Context): TimeReading {
  const isNight = match.words('u')[0] === 'night';
  const same = toldBeside(match, context);
  if (same === undefined && !isNight) return readNext(match, context);
  const day = same ?? fromTold('D', isBack(match.words('r')[0]) ? -1 : 1, context);
  if (day === undefined) return date('PAST_REF');
  return isNight ? time(`${day}TNI`) : date(day);
}

/** The day that stands right before, behind a comma or dash, if an event follows. */
function toldBeside({ from, to, words }: TimeMatch, { mentions, tokens: { texts } }: Context): string | undefined {
  const told = mentions.at(-1);
  const isBeside =
    told?.to === from - 1 && APPOSED.has(texts[from - 1] ?? '') && /^[\p{L}\p{N}“"]/u.test(texts[to] ?? '');
  const day = /^\d{4}-\d\d-\d\d/.exec(isBeside ? told.value : '')?.[0];
  return day !== undefined && ['day', 'night'].includes(words('u')[0] ?? '') ? day : undefined;
}

const APPOSED = new Set([',', '-', '–', '—', '(']);

function readCount(match: TimeMatch, context: Context): TimeReading {
  if (isFromClause(match, context)) return readCountFromEvent(match);
  const step = isBack(match.words('r')[0]) ? -1 : 1;
  const count = countOf(match, 'n');
  const unit = match.value('u', 'UNIT', 'UNITS') ?? '';
  if (count === 'X' || !Number.isInteger(count)) return date('PAST_REF');
  const fromNow = step < 0 && context.anchor ? shiftPeriod(context.anchor, unit, -count) : undefined;
  return date(fromTold(unit, step * count, context) ?? fromNow ?? 'PAST_REF');
}

/** "a month after talks began", "30 days before closing": counted from what follows, not from a time told before. */
function isFromClause({ words, to }: TimeMatch, { tokens }: Context): boolean {
  const isJoin = ['before', 'after'].includes(words('r')[0] ?? '');
  const next = tokens.texts[to] ?? '';
  return isJoin && /^[\p{L}\p{N}]/u.test(next) && !ADVERB_TAILS.has(next);
}

/** "met two days before in Oslo", "and had left a week after and …". */
const ADVERB_TAILS = new Set('in at on by to with from for and but or when as that'.split(' '));

/** "weeks before the vote" is a length; "weeks later" only a direction. */
function readUnits(match: TimeMatch, context: Context): TimeReading {
  const unit = match.value('u', 'UNITS') ?? '';
  return isFromClause(match, context) ? duration(durationValue('X', unit)) : date('PAST_REF');
}

/** "11 days before the election": a length, counted from an event whose day the words do not give. */
function readCountFromEvent(match: TimeMatch): TimeReading {
  return duration(durationValue(countOf(match, 'n'), match.value('u', 'UNIT', 'UNITS') ?? ''));
}

/** "that evening": of the last day mentioned. */
function readThatPart(match: TimeMatch, context: Context): TimeReading {
  // "in the evening of May 5"
  if (context.tokens.texts[match.to] === 'of') return null;
  const told = fromTold('D', 0, context) ?? (context.anchor ? toDayValue(context.anchor.number) : 'XXXX-XX-XX');
  return time(`${told}T${match.value('t', 'DAYPART')}`);
}

/** "in two weeks' time" always points ahead. */
function readInTime(match: TimeMatch, context: Context): TimeReading {
  return readInCount(match, { ...context, tenseOf: () => 'ahead' });
}

/** "a week from Tuesday". */
function readFromWeekday(match: TimeMatch, { anchor }: Context): TimeReading {
  const count = countOf(match, 'n');
  if (!anchor || count === 'X') return date('FUTURE_REF');
  const from = weekdayAfter(anchor.number, Number(match.value('w', 'WEEKDAY')));
  const days = DAYS_OF[match.value('u', 'UNIT', 'UNITS') ?? ''];
  return days === undefined ? null : date(toDayValue(from + count * days));
}

const DAYS_OF: Readonly<Record<string, number>> = { D: 1, W: 7, '2W': 14 };

/** "in five years" is a date if the clause points ahead, else a length of time. */
function readInCount(match: TimeMatch, { anchor, tenseOf, tokens }: Context): TimeReading {
  const count = countOf(match, 'n');
  if (!anchor || count === 'X' || !Number.isInteger(count) || isRecord(match.from, tokens)) return null;
  const tense = tenseOf(match.from, match.to);
  const isDate = tense === 'ahead' || (tense === 'perhaps-ahead' && tokens.texts[match.from - 1] === 'in');
  if (!isDate) return null;
  const value = shiftPeriod(anchor, match.value('u', 'UNIT', 'UNITS') ?? '', count);
  return value === undefined ? null : date(value);
}

/** "the slowest growth in 30 months" looks back. */
function isRecord(from: number, { texts }: Context['tokens']): boolean {
  if (texts.slice(Math.max(0, from - FIRST_REACH), from).includes('first')) return true;
  return texts
    .slice(Math.max(0, from - RECORD_REACH), from)
    .some((word) => /..est$/.test(word) && !NO_RECORD.has(word));
}

/** "for the first time in | 11 years" */
const FIRST_REACH = 3;
const RECORD_REACH = 6;
const NO_RECORD = new Set([
  'request',
  'interest',
  'protest',
  'arrest',
  'invest',
  'latest',
  'west',
  'contest',
  'forest',
  'harvest',
]);

const FITS: Readonly<Record<string, RegExp>> = {
  D: /^\d{4}-\d\d-\d\d/,
  W: /^\d{4}-\d\d-\d\d/,
  M: /^\d{4}-\d\d(?!\d)/,
  Y: /^\d{4}(?!\d)/,
};

/** Counted from the last time that is at least as precise as the unit. */
function fromTold(unit: string, steps: number, context: Context): string | undefined {
  const fits = FITS[unit];
  const told = fits && lastMention(context, ({ value }) => fits.test(value))?.value;
  if (told === undefined) return undefined;
  const day =
    parseCalendarDay(told) ?? toDayNumber(Number(told.slice(0, 4)), Number(/^\d{4}-(\d\d)/.exec(told)?.[1] ?? 1), 1);
  if (unit !== 'M') return shiftPeriod(toAnchor(day), unit, steps);
  const moved = addMonths(Number(told.slice(0, 4)), Number(told.slice(5, 7)), steps);
  return toMonthValue(moved.year, moved.month);
}
