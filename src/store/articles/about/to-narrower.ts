import type { WeightedPhrase } from '../../../core/relevance/relevance.ts';

/** More rare words of a question are not tried one by one. */
const MOST_TRIED = 5;

/**
 * Which phrases to look for together: all, all but one, then the rarest alone and in pairs. So what has most of the words is
 * found before what has only common ones. Phrases that stand in no text are left out. Pure; at most a dozen.
 */
export function toNarrower(weighted: readonly WeightedPhrase[]): readonly (readonly (readonly string[])[])[] {
  const phrases = weighted.map(({ stems }) => stems);
  const rare = phrases.slice(0, MOST_TRIED);
  const sets = [
    phrases,
    ...(phrases.length > 2 ? rare.map((left) => phrases.filter((stems) => stems !== left)) : []),
    ...(rare.length > 2 ? pairsOf(rare.slice(0, 3)) : []),
    ...(phrases.length > 1 ? rare.slice(0, 3).map((stems) => [stems]) : []),
  ];
  return sets.filter((set) => set.length > 0);
}

function pairsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]));
}
