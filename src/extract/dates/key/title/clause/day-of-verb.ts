import type { TitleContext } from '../context.ts';
import { describesNoun } from './predicate.ts';
import type { Segment } from './segments.ts';

const UNITS = new Set('day days week weeks month months year years hour hours'.split(' '));
const COUNTS_FROM = new Set(['from', 'after', 'before']);

/** "six months from Monday": the day counts, nothing happens on it. */
export function isCountedFrom({ words, time }: TitleContext): boolean {
  return COUNTS_FROM.has(words[time[0] - 1]?.lower ?? '') && UNITS.has(words[time[0] - 2]?.lower ?? '');
}

const SEPARATES = new Set(['after', 'since', 'following']);
/** Words of "as early as", which may stand between "after" and its day. */
const LONGEST_LEAD = 2;

/** "has sprayed oil since the blast on April 20": the day of what it is after. */
function isInAfter({ verb }: Segment, { words, time }: TitleContext): boolean {
  return words
    .slice(verb + 1, Math.max(verb + 1, time[0] - LONGEST_LEAD))
    .some(({ lower }, i) => SEPARATES.has(lower) && words[verb + i]?.lower !== 'until');
}

const SECOND = new Set('is are was were has have had will would does did could can may might must should'.split(' '));
const BEFORE_HELPER = new Set(
  'to not and or but that who which where what it he she they we you there will would may might could should can must if when whether'.split(
    ' ',
  ),
);

/**
 * "the wave that is to follow does not lap": the clause has run into another one, which may come after the day where it goes on: "the
 * quarrel that will frame the May race will end".
 */
function hasSecondVerb({ from, verb, to }: Segment, context: TitleContext): boolean {
  const { words, time, cues, isTime } = context;
  if (cues.is('think', words[verb]?.lower ?? '') || cues.is('say', words[verb]?.lower ?? '')) return false;
  const first = verb + SECOND_FROM;
  const isLow = /^\p{Ll}/u.test(words[time[1]]?.text ?? '');
  const goesOn = isLow && (RELATIVES.has(words[from]?.lower ?? '') || describesNoun(context));
  return words
    .slice(first, time[0] > verb && !goesOn ? Math.min(to, time[0]) : to)
    .some(
      ({ lower }, i) =>
        SECOND.has(lower) &&
        !isTime(first + i) &&
        first + i !== time[1] &&
        !BEFORE_HELPER.has(words[first + i - 1]?.lower ?? ''),
    );
}

const SECOND_FROM = 2;
const RELATIVES = new Set(['that', 'which', 'who']);

const AT = new Set(['at', 'in', 'during', 'on']);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);

/** "studies the April 20 fire": the day is that of its noun. */
function isOfObject({ verb }: Segment, context: TitleContext): boolean {
  const { words, time, cues, side } = context;
  if (side === 'ahead' || time[0] <= verb || !describesNoun(context)) return false;
  if (!cues.isEvent(words[time[1]]?.lower ?? '')) return true;
  const lead = ARTICLES.has(words[time[0] - 1]?.lower ?? '') ? words[time[0] - 2] : words[time[0] - 1];
  return !AT.has(lead?.lower ?? '');
}

const PLANS = new Set(['plan', 'plans', 'bid', 'proposal', 'proposals']);
const PLAN_REACH = 5;

/** "will take fright at plans to cut by 2015 the debt": the day of the plan. */
function isOfPlan({ verb }: Segment, { words, time }: TitleContext): boolean {
  if (words[time[0] - 1]?.lower !== 'by') return false;
  const from = Math.max(verb + SECOND_FROM, time[0] - PLAN_REACH);
  return words
    .slice(from, Math.max(from, time[0]))
    .some(({ lower }, i) => PLANS.has(lower) && words[from + i + 1]?.lower === 'to');
}

/** Whether the day of a clause is that of its verb, and not of another verb or of a phrase inside. */
export function isDayOfVerb(segment: Segment, context: TitleContext): boolean {
  return !(
    isCountedFrom(context) ||
    isInAfter(segment, context) ||
    hasSecondVerb(segment, context) ||
    isOfPlan(segment, context) ||
    isOfObject(segment, context)
  );
}
