import { toDayValue } from '../calendar.ts';
import { weekdayAfter, weekdayBefore, weekdayInWeek } from '../periods.ts';
import { type Context, date, type Reading, type TimeMatch, type TimeRule, time } from '../rule.ts';

/** Weekdays: "Tuesday", "last Wednesday", "Thursday evening", "early Monday", "Friday of last week". */
export const weekdays: readonly TimeRule[] = [
  {
    name: 'weekday',
    pattern:
      '(EARLY|later|earlier)? -? {r last|next|this past|this coming|this|past|coming|the following|the previous|the preceding}? {w WEEKDAY} (EARLY)? {t DAYPART}?',
    read: readWeekday,
  },
  {
    name: 'night-of-weekday',
    pattern: 'the {t DAYPART} (of|on) {w WEEKDAY}',
    read: readWeekday,
  },
];

function readWeekday(match: TimeMatch, context: Context): Reading {
  const weekday = Number(match.value('w', 'WEEKDAY'));
  const part = match.value('t', 'DAYPART');
  const day = dayOf(weekday, match, context);
  const value = day === undefined ? `XXXX-WXX-${weekday}` : toDayValue(day);
  return part ? time(`${value}T${part}`) : date(value);
}

function dayOf(weekday: number, match: TimeMatch, { anchor, isAhead }: Context): number | undefined {
  if (!anchor) return undefined;
  const { number } = anchor;
  const relation = match.words('r').join(' ');
  if (relation === 'last' || relation.endsWith('past')) return weekdayBefore(number - 1, weekday);
  if (relation === 'next') return weekdayInWeek(number, weekday, 1);
  if (relation.endsWith('coming') || relation === 'the following') return weekdayAfter(number, weekday);
  const recent = weekdayBefore(number, weekday);
  if (relation === 'this' || isAhead(match.from, match.to))
    return recent === number ? number : weekdayAfter(number, weekday);
  return recent;
}
