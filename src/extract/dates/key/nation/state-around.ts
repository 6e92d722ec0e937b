import type { Word } from '../../../text/words.ts';
import type { DateCandidate } from '../candidates.ts';
import { countNamed, mostNamed } from './most-named.ts';
import type { StateAt } from './states.ts';

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
  const told = countNamed(before(), stateAt);
  if (told.size === 1 && told.has(last)) return last;
  return mostNamed(countNamed([...near, ...sentence, ...later()], stateAt)) === last ? last : undefined;
}

/** The state of a vote: the one that the article is about, unless the sentence or the one before it names only others. */
export function stateOfVote(
  { before, earlier, later }: Around,
  sentence: readonly Word[],
  stateAt: StateAt,
): string | undefined {
  const told = mostNamed(countNamed([...earlier(), ...sentence, ...later()], stateAt));
  if (told === undefined) return undefined;
  const own = countNamed(sentence, stateAt);
  const near = own.size > 0 ? own : countNamed(before(), stateAt);
  return [...near.keys()].every((name) => name === told) ? told : undefined;
}
