import { toDayValue } from '../calendar/calendar.ts';
import { lastMention } from '../focus.ts';
import { BREAK, GENITIVE_MARK, isCapital, NAME, type TimeTokens } from '../pattern/tokens.ts';
import { type Context, date, type TimeMatch, type TimeReading, type TimeRule, time } from '../rule.ts';

/** Days relative to publication: "today", "late yesterday", "tomorrow night", "this morning", "tonight". */
export const deictic: readonly TimeRule[] = [
  { name: 'day-from-now', pattern: '(EARLY|later|earlier)? {d DEICTIC} {t DAYPART}?', read: readDeictic },
  { name: 'part-of-day-from-now', pattern: '(EARLY -?)? {t DAYPART} {d DEICTIC}', read: readDeictic },
  { name: 'part-of-today', pattern: '(EARLY|later|earlier)? {r this|last} {t DAYPART}', read: readPartOfDay },
  { name: 'part-of-told-day', pattern: 'EARLY {h -}? {t DAYPART}', read: readToldPart },
  {
    name: 'tonight',
    pattern: '(EARLY|later|earlier)? tonight',
    read: readTonight,
  },
  {
    name: 'day-before-yesterday',
    pattern: 'the day before yesterday',
    read: (_, context) => date(dayValue(-2, context)),
  },
  { name: 'day-after-tomorrow', pattern: 'the day after tomorrow', read: (_, context) => date(dayValue(2, context)) },
  { name: 'counted-day', pattern: 'the {n ORD|ORDNUM} (straight|consecutive|full)? day', read: readCountedDay },
  { name: 'same-day', pattern: '(later|earlier) (that|the same) day | (that|the) same day', read: readSameDay },
];

function readDeictic(match: TimeMatch, context: Context): TimeReading {
  if (isName(match, context) || isAge(match, context)) return null;
  const value = dayValue(Number(match.value('d', 'DEICTIC')), context);
  const part = match.value('t', 'DAYPART');
  return part ? time(`${value}T${part}`) : date(value);
}

/** "the Tonight Show" is a name. */
function readTonight({ to, lookUp }: TimeMatch, context: Context): TimeReading {
  const { tokens } = context;
  const isShow = lookUp('NAMETAIL', tokens.texts[to] ?? '') !== undefined && isCapital(tokens, to);
  return isShow ? null : time(`${dayValue(0, context)}TNI`);
}

/** "Russia Today": adjacent capitalized words inside a sentence. */
function isName({ from }: TimeMatch, { tokens }: Context): boolean {
  return isCapital(tokens, from) && tokens.code[from - 1] === NAME;
}

/** "today's youth", "the people of tomorrow": an age, not a day. */
function isAge({ from, to, lookUp }: TimeMatch, { tokens: { texts } }: Context): boolean {
  if (texts[to] === GENITIVE_MARK)
    return [to + 1, to + 2].some((at) => lookUp('AGENOUN', texts[at] ?? '') !== undefined);
  return texts[from - 1] === 'of' && lookUp('AGENOUN', texts[from - 2] ?? '') !== undefined;
}

function readPartOfDay(match: TimeMatch, context: Context): TimeReading {
  const steps = match.words('r')[0] === 'last' ? -1 : 0;
  return time(`${dayValue(steps, context)}T${match.value('t', 'DAYPART')}`);
}

/** "by mid-afternoon": of the day named in the sentence, else of today. "Late-night" only describes. */
function readToldPart(match: TimeMatch, context: Context): TimeReading {
  if (match.has('h') && match.value('t', 'DAYPART') === 'NI') return null;
  const told = lastMention(context, ({ at, value }) => match.from - at < LONGEST_SENTENCE / 2 && DAY.test(value));
  const day = told?.value.slice(0, 'YYYY-MM-DD'.length) ?? dayValue(0, context);
  return time(`${day}T${match.value('t', 'DAYPART')}`);
}

/** The first day named in the sentence before: a later one there is background. */
function readSameDay(match: TimeMatch, { mentions, tokens, anchor }: Context): TimeReading {
  const days = mentions.slice(-LAST_MENTIONS).filter(({ value }) => DAY.test(value));
  const start = sentenceStart(tokens, sentenceStart(tokens, match.from) - 1);
  const day = (days.find(({ at }) => at >= start) ?? days.at(-1))?.value.slice(0, 'YYYY-MM-DD'.length);
  return date(day ?? (anchor ? toDayValue(anchor.number) : 'XXXX-XX-XX'));
}

/** "It's the third day of the strike", "Today is the third day of talks": the day of publication. */
function readCountedDay({ from }: TimeMatch, { anchor, tokens: { texts } }: Context): TimeReading {
  return anchor && IS_THE_DAY.has(texts[from - 1] ?? '') ? date(toDayValue(anchor.number)) : null;
}

const IS_THE_DAY = new Set(['is', 'marks', "it's", 'it’s', "that's", 'that’s']);

const DAY = /^\d{4}-\d{2}-\d{2}/;
const LAST_MENTIONS = 6;
const LONGEST_SENTENCE = 60;

/** Consecutive paragraph breaks count as one. */
function sentenceStart({ texts, code }: TimeTokens, before: number): number {
  let at = before - 1;
  while (code[at] === BREAK) at--;
  const stop = before - LONGEST_SENTENCE;
  while (at > stop && at > 0 && texts[at - 1] !== '.' && code[at - 1] !== BREAK) at--;
  return Math.max(0, at);
}

const dayValue = (steps: number, { anchor }: Context): string =>
  anchor ? toDayValue(anchor.number + steps) : 'XXXX-XX-XX';
