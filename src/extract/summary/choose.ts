import { sharedShare } from './sentence/content-words.ts';

export type Choosable = { readonly score: number; readonly content: ReadonlySet<string> };

/** Only this many of the best are compared with each other, so that choosing stays linear. */
const WEIGHED = 60;
/** The penalty for repetition. */
const REPEAT_COST = 1.5;
const SAME = 0.6;

/** The best few that do not repeat each other, best first; those without weight only if there are no others. */
export function chooseSentences<T extends Choosable>(sentences: readonly T[], count: number): readonly T[] {
  const ordered = [...sentences].sort((a, b) => b.score - a.score).slice(0, WEIGHED);
  const weighty = ordered.filter(({ score }) => score > 0);
  const best = weighty.length > 0 ? weighty : ordered.slice(0, 1);
  const chosen: T[] = [];
  while (chosen.length < count) {
    const next = bestOf(best, chosen);
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

function mostShared(content: ReadonlySet<string>, others: readonly Pick<Choosable, 'content'>[]): number {
  return others.reduce((most, other) => Math.max(most, sharedShare(content, other.content)), 0);
}

function bestOf<T extends Choosable>(candidates: readonly T[], chosen: readonly T[]): T | undefined {
  let best: T | undefined;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const repeated = mostShared(candidate.content, chosen);
    if (repeated >= SAME || chosen.includes(candidate)) continue;
    const worth = candidate.score - REPEAT_COST * repeated;
    if (worth > bestWorth) [best, bestWorth] = [candidate, worth];
  }
  return best;
}
