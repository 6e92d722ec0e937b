import type { Features, Weights } from '../../../src/extract/quotes/speakers/score.ts';

/** The score that `scoreOne` gives, from features as data. */
export function scoreFeatures(features: Features, weights: Weights): number {
  let score = 0;
  for (const name in features) score += (features[name] ?? 0) * (weights.get(name) ?? 0);
  return score;
}
