import type { Word } from '../../../text/words.ts';

/** An article that names a nation or a state less often is not about it. */
const LEAST_MENTIONS = 2;
/** How many times as often as the next one. */
const LEAD = 1.5;

/** How often each nation, or state, is named. */
export function countNamed<T>(
  words: readonly Word[],
  namedAt: (words: readonly Word[], at: number) => T | undefined,
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (let at = 0; at < words.length; at++) {
    const named = namedAt(words, at);
    if (named !== undefined) counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  return counts;
}

/** The one that is named by far most often; undefined where two compete. */
export function mostNamed<T>(counts: ReadonlyMap<T, number>): T | undefined {
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const isMost = first && first[1] >= LEAST_MENTIONS && first[1] >= LEAD * (second?.[1] ?? 0);
  return isMost ? first[0] : undefined;
}
