import type { Word } from '../../../../text/words.ts';

const DAYS = new Set(['today', 'tomorrow', 'tonight', 'yesterday']);
const RELATIVES = new Set(['next', 'this', 'last']);
const UNITS = new Set(['week', 'month', 'year', 'weekend', 'summer', 'spring', 'autumn', 'fall', 'winter']);
const LEADS = new Set(['later', 'early', 'earlier', 'late', 'in', 'sometime', 'during', 'on']);
const DENIALS = new Set(['not', "won't", 'won’t', 'never']);
const UNTIL = new Set(['until', 'till']);
const LIMITS = new Set(['by', 'before', 'through', 'least', 'after', 'since', 'from', 'than']);

/**
 * A label without a day that is another one when it is read later, "later this year"; with it where it would say the opposite, "will not
 * vote until next week". Undefined where the label says something else without it: "must leave by next week".
 */
export function withoutRelativeDay(label: readonly Word[]): readonly Word[] | undefined {
  let end = label.length - lengthOfDay(label);
  if (end === label.length) return label;
  while (end > 0 && LEADS.has(label[end - 1]?.lower ?? '')) end--;
  if (UNTIL.has(label[end - 1]?.lower ?? '') && label.some(({ lower }) => DENIALS.has(lower))) return label;
  return [LIMITS, UNTIL].some((limits) => limits.has(label[end - 1]?.lower ?? '')) ? undefined : label.slice(0, end);
}

function lengthOfDay(label: readonly Word[]): number {
  const [before, last] = label.slice(-2).map(({ lower }) => lower);
  if (DAYS.has(last ?? '')) return 1;
  return RELATIVES.has(before ?? '') && UNITS.has(last ?? '') ? 2 : 0;
}
