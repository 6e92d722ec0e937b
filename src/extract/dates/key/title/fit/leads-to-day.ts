import type { Segment } from '../clause/segments.ts';
import type { TitleContext } from '../context.ts';

const TOWARD = new Set(['toward', 'towards']);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);
const AHEAD_OF: Readonly<Record<string, string>> = { of: 'ahead', to: 'up' };
const PLANS = new Set('will would shall may might could should can must to'.split(' '));
/** Words of "is not yet due to". */
const LONGEST_PLAN = 5;

/**
 * "is marching toward November", "is trailing ahead of Friday's vote", "threatened to leave before Moor votes on Friday": what the clause
 * tells is so or was done before the day, on which something else happens.
 */
export function leadsToDay({ verb }: Segment, context: TitleContext): boolean {
  const { words, time } = context;
  const at = ARTICLES.has(words[time[0] - 1]?.lower ?? '') ? time[0] - 2 : time[0] - 1;
  const lead = words[at]?.lower ?? '';
  if (verb < 0 || at <= verb) return false;
  if (isDoneBefore(verb, context)) return true;
  const isLed = TOWARD.has(lead) || (AHEAD_OF[lead] !== undefined && words[at - 1]?.lower === AHEAD_OF[lead]);
  return isLed && !words.slice(verb, Math.min(at - 1, verb + LONGEST_PLAN)).some(({ lower }) => PLANS.has(lower));
}

/** "threatened to leave | before the town votes on Friday", not "before the end of May" */
function isDoneBefore(verb: number, { words, time }: TitleContext): boolean {
  if (!/ed$/.test(words[verb]?.lower ?? '')) return false;
  const before = words.findLastIndex(({ lower }, i) => lower === 'before' && i < time[0]);
  const told = words.slice(before + 1, time[0]);
  return before > verb && told.length > 2 && !told.some(({ lower }) => EDGES.has(lower));
}
const EDGES = new Set(['end', 'start', 'beginning', 'middle', 'close']);
