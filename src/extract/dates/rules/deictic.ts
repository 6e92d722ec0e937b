import { toDayValue } from '../calendar.ts';
import { type Context, date, type Reading, type TimeMatch, type TimeRule, time } from '../rule.ts';

/** Days told from the day of writing: "today", "late yesterday", "tomorrow night", "this morning", "tonight". */
export const deictic: readonly TimeRule[] = [
  { name: 'day-from-now', pattern: '(EARLY|later|earlier)? {d DEICTIC} {t DAYPART}?', read: readDeictic },
  { name: 'part-of-today', pattern: '(EARLY|later|earlier)? {r this|last} {t DAYPART}', read: readPartOfDay },
  {
    name: 'tonight',
    pattern: '(EARLY|later|earlier)? tonight',
    read: (_, context) => time(`${dayValue(0, context)}TNI`),
  },
  {
    name: 'day-before-yesterday',
    pattern: 'the day before yesterday',
    read: (_, context) => date(dayValue(-2, context)),
  },
  { name: 'day-after-tomorrow', pattern: 'the day after tomorrow', read: (_, context) => date(dayValue(2, context)) },
  { name: 'same-day', pattern: '(later|earlier) (that|the same) day | (that|the) same day', read: readSameDay },
];

function readDeictic(match: TimeMatch, context: Context): Reading {
  const value = dayValue(Number(match.value('d', 'DEICTIC')), context);
  const part = match.value('t', 'DAYPART');
  return part ? time(`${value}T${part}`) : date(value);
}

function readPartOfDay(match: TimeMatch, context: Context): Reading {
  const steps = match.words('r')[0] === 'last' ? -1 : 0;
  return time(`${dayValue(steps, context)}T${match.value('t', 'DAYPART')}`);
}

function readSameDay(_match: TimeMatch, { mentions, anchor }: Context): Reading {
  const day = mentions.findLast(({ value }) => /^\d{4}-\d{2}-\d{2}/.test(value))?.value.slice(0, 10);
  return date(day ?? (anchor ? toDayValue(anchor.number) : 'XXXX-XX-XX'));
}

const dayValue = (steps: number, { anchor }: Context): string =>
  anchor ? toDayValue(anchor.number + steps) : 'XXXX-XX-XX';
