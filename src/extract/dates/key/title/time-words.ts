import type { TitleContext } from './context.ts';

const LEADS = new Set(
  'on in by for at until till before from since of late early through during this next to between and or sometime as near around about over within into later towards toward throughout'.split(
    ' ',
  ),
);

/** "as early as" */
const MAX_LEADS = 3;

/** "on", "from … to", "as early as": words that only lead to a time; and the marks beside one. */
export function leadsToTime(i: number, { words, isTime }: TitleContext): boolean {
  const word = words[i];
  if (word?.kind === 'mark') return word.text !== '%' && (isTime(i - 1) || isTime(i + 1));
  let at = word?.lower === 'well' && words[i + 1]?.lower === 'into' ? i + 1 : i;
  while (at - i < MAX_LEADS && LEADS.has(words[at]?.lower ?? '')) at++;
  return at > i && isTime(at);
}

const LIMITS = new Set(['until', 'till', 'by', 'before', 'through', 'into']);
const UNTIL = new Set(['until', 'till', 'through']);
/** "until at least", "until after the" */
const INNER = new Set(['at', 'least', 'after', 'about', 'around', 'the', 'well', 'into', 'late', 'early']);
/** "a target of May 3" */
const DAYS = new Set(['target', 'deadline', 'date', 'week', 'day']);
const MAX_INNER = 3;
/** "could last well into the autumn" */
const LASTS = new Set('last lasts continue continues stretch stretches drag run runs'.split(' '));
/** Words that name another day when they are read later. */
const RELATIVE = new Set(['next', 'this', 'last', 'today', 'tomorrow', 'yesterday', 'tonight', 'coming', 'weekend']);

/**
 * Where "until March 3" or "by Friday" begins: without it a title says that it happens on the day. "by next week" loses its words.
 * Undefined if the time has no such word.
 */
export function limitStart({ words, time, isTime }: TitleContext): number | undefined {
  const range = rangeStart(time[0] - 1, words, isTime);
  if (range !== undefined) return range;
  let at = time[0] - 1;
  while (at > time[0] - 1 - MAX_INNER && INNER.has(words[at]?.lower ?? '')) at--;
  const lower = words[at]?.lower ?? '';
  if (UNTIL.has(lower) || (lower === 'of' && DAYS.has(words[at - 1]?.lower ?? ''))) return at;
  const isMeasured = LASTS.has(lower) && words.slice(at + 1, time[0]).some((word) => word.lower === 'into');
  if (isMeasured && !words.slice(time[0], time[1]).some((word) => RELATIVE.has(word.lower))) return at + 1;
  const isRelative = words.slice(time[0], time[1]).some((word) => RELATIVE.has(word.lower));
  return at === time[0] - 1 && LIMITS.has(lower) && !isRelative ? at : undefined;
}

/** "from 1 June to 30 November": where a range begins whose end is the time. */
function rangeStart(to: number, words: TitleContext['words'], isTime: TitleContext['isTime']): number | undefined {
  if (!ENDS.has(words[to]?.lower ?? '') || !isTime(to - 1)) return undefined;
  let at = to - 1;
  while (isTime(at)) at--;
  return words[at]?.lower === 'from' ? at : undefined;
}

const ENDS = new Set(['to', 'until', 'through']);
