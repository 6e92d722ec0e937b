import type { TimeRule } from './rule.ts';
import { ago } from './rules/ago.ts';
import { calendarDates } from './rules/calendar-dates.ts';
import { clock } from './rules/clock.ts';
import { comparisons } from './rules/comparisons.ts';
import { deictic } from './rules/deictic.ts';
import { holidays } from './rules/holidays.ts';
import { durations } from './rules/lengths/durations.ts';
import { sets } from './rules/lengths/sets.ts';
import { months } from './rules/months.ts';
import { nthInMonth } from './rules/nth-in-month.ts';
import { quarters } from './rules/quarters.ts';
import { relative } from './rules/relative.ts';
import { seasons } from './rules/seasons.ts';
import { sequels } from './rules/sequels.ts';
import { vague } from './rules/vague.ts';
import { weekdays } from './rules/weekdays.ts';
import { years } from './rules/years.ts';

/** All rules for times. If two match the same number of words, the earlier rule wins. */
export const TIME_RULES: readonly TimeRule[] = [
  ...calendarDates,
  ...holidays,
  ...nthInMonth,
  ...months,
  ...sets,
  ...weekdays,
  ...deictic,
  ...comparisons,
  ...sequels,
  ...relative,
  ...ago,
  ...quarters,
  ...seasons,
  ...clock,
  ...vague,
  ...durations,
  ...years,
];
