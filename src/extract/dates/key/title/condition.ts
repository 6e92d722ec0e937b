import type { Word } from '../../../text/words.ts';
import { MAX_LABEL_WORDS } from '../label-bounds.ts';
import type { Segment } from './clause/segments.ts';
import type { TitleContext } from './context.ts';

/** "if the pumps fail", not "if so", "if need be". */
const SHORTEST_CONDITION = 3;
const IDIOMS = new Set(['need', 'at', 'not', 'only', 'anything', 'any', 'ever', 'possible', 'necessary']);
const CONDITIONS = new Set(['if', 'unless', 'provided', 'should']);

/**
 * "the lease would end if the work is not done": what a plan depends on stays with it. Where there is no room the plan alone, but of what
 * only "would" or "could" come then nothing.
 */
export function withCondition(
  label: readonly Word[],
  segment: Segment,
  context: TitleContext,
): readonly Word[] | undefined {
  const { words, segments, side, isTime } = context;
  if (side === 'behind') return label;
  const at = segments.indexOf(segment);
  const [before, after] = [segments[at - 1], segments[at + 1]];
  const isOf = (one: Segment | undefined) =>
    one &&
    CONDITIONS.has(words[one.from]?.lower ?? '') &&
    words[one.from - 1]?.lower !== 'even' &&
    (one.verb >= 0 || (one.to - one.from >= SHORTEST_CONDITION && !IDIOMS.has(words[one.from + 1]?.lower ?? '')));
  const condition = isOf(after) ? after : conditionBefore(segment, context, isOf);
  if (condition && condition !== before && condition !== after) return undefined;
  if (!condition) return label;
  // "should it last, the leak will be the largest": a condition without "if" is easily overlooked.
  const isTurned = condition === before && words[condition.from]?.lower === 'should';
  const end = condition === before && words[condition.to]?.text === ',' ? condition.to + 1 : condition.to;
  const told = words.slice(condition.from, end).filter(({ closes, kind }) => closes !== 'sentence' || kind !== 'mark');
  const count = [...label, ...told].filter(({ kind }) => kind !== 'mark').length;
  // "if the tests planned for Friday are good": it has a day of its own.
  const isDated = words.slice(condition.from, end).some((_, i) => isTime(condition.from + i));
  if (count > MAX_LABEL_WORDS || isDated || told.some(({ lower }) => UNCLEAR.has(lower)))
    return isTurned || label.some(({ lower }) => SUPPOSED.has(lower)) ? undefined : label;
  return condition === after ? [...label, ...told] : [...told, ...label];
}

/** "If Moor votes and Holm wins, |the mine will close": the condition that opens the sentence, with what is joined to it. */
function conditionBefore(
  segment: Segment,
  { segments, words }: TitleContext,
  isOf: (one: Segment | undefined) => boolean | undefined,
): Segment | undefined {
  const at = segments.indexOf(segment);
  const [first] = segments;
  if (first?.from !== 0 || !isOf(first) || words[segment.from - 1]?.text !== ',')
    return at === 1 && first && isOf(first) && first.from === 0 ? first : undefined;
  const isJoined = segments
    .slice(1, at)
    .every(({ from, opening }) => opening === 'and' || words[from]?.lower === 'and');
  return isJoined ? first : undefined;
}

const SUPPOSED = new Set(['would', 'could', 'might']);
const UNCLEAR = new Set(['it', 'they', 'he', 'she', 'that', 'this', 'we', 'i', 'so']);
