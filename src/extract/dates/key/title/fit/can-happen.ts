import { endsInGenitive } from '../../../../../core/text/possessive.ts';
import { describesNoun } from '../clause/predicate.ts';
import type { Segment } from '../clause/segments.ts';
import type { TitleContext } from '../context.ts';
import { leadsToDay } from './leads-to-day.ts';
import { isPlanned } from './planned.ts';

const LONGEST_NAME = 5;
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);

/** "if the board meets" */
const CONDITIONS = new Set(['if', 'unless', 'why', 'how', 'so']);

/** "It seems unlikely that", "Holm denied that": it may not come. */
function isDoubted(segment: Segment, { segments, words }: TitleContext): boolean {
  const before = segments[segments.indexOf(segment) - 1];
  const isTold = segment.opening === 'said' || words[segment.from]?.lower === 'that';
  return (
    isTold &&
    before !== undefined &&
    words.slice(before.from, before.to).some(({ lower }) => DOUBTS.has(lower) || /n['’]t$/.test(lower))
  );
}

const DOUBTS = new Set(
  'unlikely doubt doubts doubted doubtful denied denies deny not never no ruled dampened dampens dashed dashes crushed odds bet bets fear fears feared concern concerns worry worries speculation rumours rumors chance chances possibility'.split(
    ' ',
  ),
);

/** "tomorrow's leaders" */
function isFigure({ words, time, cues }: TitleContext): boolean {
  const isGenitive =
    /^(?:today|tomorrow|yesterday)['’]s$/.test(words[time[1] - 1]?.lower ?? '') ||
    /^['’]s$/.test(words[time[1]]?.lower ?? '');
  return isGenitive && !words.slice(time[1], time[1] + LONGEST_NAME).some(({ lower }) => cues.isEvent(lower));
}

/** "a budget for 2019": the day belongs to the noun, unless a verb sets it. */
function isForDay({ verb }: Segment, { words, time }: TitleContext): boolean {
  return words[time[0] - 1]?.lower === 'for' && !words.slice(verb, time[0]).some(({ lower }) => SET_FOR.has(lower));
}

const SET_FOR = new Set(
  'set scheduled rescheduled planned slated due called calls postponed delayed moved arranged proposed fixed expected'.split(
    ' ',
  ),
);

/** "would equal $3 billion as of Friday", "will leave to spend the winter in Moor": how much there is, or how long something goes on. */
function isMeasured({ words, time }: TitleContext): boolean {
  const [as, of] = words.slice(Math.max(0, time[0] - 2), time[0]).map(({ lower }) => lower);
  const before = ARTICLES.has(of ?? '') ? as : of;
  return (as === 'as' && of === 'of') || SPENDS.has(before ?? '');
}
const SPENDS = new Set(['spend', 'spends', 'spending']);

/** "after this week's vote", "until after the August recess", not "until after May 3". */
function isAfterDay(context: TitleContext): boolean {
  const { words, time } = context;
  const at = ARTICLES.has(words[time[0] - 1]?.lower ?? '') ? time[0] - 2 : time[0] - 1;
  return AFTER.has(words[at]?.lower ?? '') && (words[at - 1]?.lower !== 'until' || describesNoun(context));
}

const AFTER = new Set(['after', 'following', 'since']);

/** "A plan to write rules by May faces doubts": the day belongs to the subject, which is no event. */
function isOfSubject({ from, verb }: Segment, { words, time, cues }: TitleContext): boolean {
  if (time[0] < from || time[1] > verb) return false;
  // "winds in April will push the slick east"
  if (verb === time[1] && words[verb]?.lower === 'will' && IN.has(words[time[0] - 1]?.lower ?? '')) return false;
  const before = words.slice(from, time[0]).filter(({ lower, kind }) => kind === 'word' && !LEADING.has(lower));
  const after = words.slice(time[1], verb);
  const isOpen = before.length === 0 && !endsInGenitive(words[time[1] - 1]?.lower ?? '');
  return !isOpen && ![...before.slice(-3), ...after].some(({ lower }) => cues.isEvent(lower));
}

const IN = new Set(['in', 'and', 'or']);
const LEADING = new Set(
  'on in by until till from at before after late early and but so then that which who also later as the next this'.split(
    ' ',
  ),
);

const PRESENT = new Set(['is', 'are']);
const AIMS = new Set('strategy goal idea aim challenge question task job hope purpose point problem'.split(' '));
/** "The strategy of the guild" */
const LONGEST_HEAD = 4;

/** "The strategy behind the deal is to win in June": what is meant, not what happens. */
function isAimOf({ from, verb }: Segment, { words }: TitleContext): boolean {
  const isBe = PRESENT.has(words[verb]?.lower ?? '') && words[verb + 1]?.lower === 'to';
  return isBe && words.slice(from, Math.min(verb, from + LONGEST_HEAD)).some(({ lower }) => AIMS.has(lower));
}

/** What lies ahead is told by a verb of plans. */
export function canHappen(segment: Segment, context: TitleContext): boolean {
  const { words, time, side, cues } = context;
  if (side === 'behind') return true;
  if (
    segment.verb < 0 ||
    CONDITIONS.has(words[segment.from]?.lower ?? '') ||
    isOfSubject(segment, context) ||
    isAfterDay(context) ||
    isMeasured(context) ||
    isAimOf(segment, context) ||
    isForDay(segment, context) ||
    leadsToDay(segment, context)
  )
    return false;
  if (isDoubted(segment, context) || isFigure(context)) return false;
  return isPlanned(words, segment, time[0], cues);
}
