import type { DayNumber } from '../calendar/calendar.ts';
import type { Side } from './certainty.ts';
import type { DateClause } from './clause.ts';

/** Whether a date is before or after publication; undefined for a period that contains that day and gives no direction. */
export function sideOf(
  reach: readonly [first: DayNumber, last: DayNumber],
  published: DayNumber,
  clause: DateClause,
): Side | undefined {
  if (reach[0] > published) return 'ahead';
  if (reach[1] < published) return 'behind';
  const isDay = reach[0] === reach[1];
  if (hasPlan(clause, isDay) && (isDay || isEndOfPeriod(clause))) return 'ahead';
  return isDay ? 'behind' : undefined;
}

/** "by July", "later this year", "the end of the month": the rest of the current period. */
function isEndOfPeriod({ words, time }: DateClause): boolean {
  return [time[0] - 1, time[0], time[0] + 1].some((i) => END_WORDS.has(words[i]?.lower ?? ''));
}

const END_WORDS = new Set(['by', 'before', 'until', 'later', 'end', 'late']);

/** "will", "is due", "may": helpers and participles of plans, not verbs of planning, which may be what was done that day. */
function hasPlan({ words, from, to }: DateClause, isDay: boolean): boolean {
  return words.slice(from, to).some(({ lower }, i) => {
    if (lower === 'to') return AHEAD_BEFORE_TO.has(words[from + i - 1]?.lower ?? '');
    return PLANS.has(lower) || (!isDay && HOPES.has(lower)) || /['’]ll$/.test(lower);
  });
}

const HOPES = new Set(['can', 'hopes', 'hope', 'hoping', 'plans', 'plan', 'wants', 'want', 'aims', 'would', 'expects']);
const PLANS = new Set([
  'will',
  'shall',
  'due',
  'slated',
  'scheduled',
  'expected',
  'may',
  'might',
  'could',
  'likely',
  'should',
]);

const AHEAD_BEFORE_TO = new Set(['is', 'are', 'due', 'going', 'set', 'expected', 'scheduled']);
