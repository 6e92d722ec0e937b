import { MONTHS } from '../months.ts';

/** What happens, and how its day limits it: "until", "by late"; null where it is simply the day. */
export type LimitedEvent = { readonly what: string; readonly limit: string | null };

const PREPOSITIONS = new Set(['until', 'by', 'before', 'through']);
/** Words between the preposition and the day that say which part of it is meant. */
const PARTS = new Set([
  'early',
  'late',
  'mid',
  'at',
  'least',
  'after',
  'about',
  'the',
  'end',
  'beginning',
  'start',
  'of',
]);
const DAY_WORDS = new Set(
  [...MONTHS.flatMap((month) => [month, month.slice(0, 3), month.slice(0, 4)]), 'year', 'month', 'week', 'weekend']
    .map((word) => word.toLowerCase())
    .concat('monday tuesday wednesday thursday friday saturday sunday'.split(' '))
    .concat('morning afternoon evening night noon midnight spring summer autumn fall winter quarter'.split(' ')),
);
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?[.,]?$/;
const MIN_WORDS = 3;
const LONGEST_LIMIT = 8;

/**
 * Takes the day off the end of an event's name, which stands beside its day: "the mine is closed until late May" is "the mine is closed",
 * limited by "until late". The name itself where less than three words would be left.
 */
export function splitLimit(event: string): LimitedEvent {
  const words = event.split(' ');
  let at = words.length - 1;
  const least = Math.max(MIN_WORDS, words.length - LONGEST_LIMIT);
  while (at >= least && isDayWord(words[at])) at--;
  const day = at + 1;
  while (at >= least && PARTS.has(words[at]?.toLowerCase() ?? '')) at--;
  const preposition = words[at]?.toLowerCase() ?? '';
  if (day === words.length || at < MIN_WORDS || !PREPOSITIONS.has(preposition)) return { what: event, limit: null };
  const [first = ''] = words.slice(day);
  const half = /^mid-/i.test(first) ? ['mid'] : [];
  const parts = words.slice(at + 1, day).filter((word, i, all) => word !== 'the' || i < all.length - 1);
  return { what: words.slice(0, at).join(' '), limit: [preposition, ...parts, ...half].join(' ') };
}

function isDayWord(word: string | undefined): boolean {
  const lower = word?.toLowerCase() ?? '';
  return NUMBER.test(lower) || DAY_WORDS.has(lower.replace(/^mid-|[.,]$/g, ''));
}
