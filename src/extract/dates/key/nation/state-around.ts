import type { Word } from '../../../text/words.ts';
import type { DateCandidate } from '../candidates.ts';
import type { StateAt } from './states.ts';

/** An article that names a state less often is of none. */
const LEAST_MENTIONS = 2;
/** How many times as often as the next one. */
const LEAD = 1.5;

type Around = Pick<DateCandidate, 'before' | 'earlier' | 'later'>;

/**
 * "the state": the one that its sentence named last before the day, or the only one of the sentence before, else the one that the article
 * is about, if it was named last too.
 */
export function stateMeant(
  { before, earlier, later }: Around,
  sentence: readonly Word[],
  stateAt: StateAt,
): string | undefined {
  const near = earlier();
  const at = near.findLastIndex((_, i) => stateAt(near, i) !== undefined);
  const last = stateAt(near, at);
  if (last === undefined || (near[at]?.start ?? -1) >= (sentence[0]?.start ?? 0)) return last;
  const told = statesIn(before(), stateAt);
  if (told.length > 0 && told.every((name) => name === last)) return last;
  return mostNamed([...near, ...sentence, ...later()], stateAt) === last ? last : undefined;
}

/** The state of a vote: the one that the article is about, unless the sentence or the one before it names only others. */
export function stateOfVote(
  { before, earlier, later }: Around,
  sentence: readonly Word[],
  stateAt: StateAt,
): string | undefined {
  const told = mostNamed([...earlier(), ...sentence, ...later()], stateAt);
  if (told === undefined) return undefined;
  const own = statesIn(sentence, stateAt);
  const near = own.length > 0 ? own : statesIn(before(), stateAt);
  return near.every((name) => name === told) ? told : undefined;
}

const statesIn = (words: readonly Word[], stateAt: StateAt) => words.flatMap((_, at) => stateAt(words, at) ?? []);

function mostNamed(words: readonly Word[], stateAt: StateAt): string | undefined {
  const counts = new Map<string, number>();
  for (const name of statesIn(words, stateAt)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= LEAST_MENTIONS && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : undefined;
}
