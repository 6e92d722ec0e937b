import type { Weights } from '../../../src/extract/quotes/speakers/score.ts';
import type { Sample } from './read-samples.ts';
import { scoreFeatures } from './score-features.ts';

const ROUNDS = 400;
const RATE = 0.5;
/** Holds weights near those expected, so that a rare feature cannot decide alone. */
const RESTRAINT = 0.01;

/** What is known of pronouns before any is read: a subject comes before an object, an object before an owner. */
export const EXPECTED: Weights = new Map([
  ['subject', 1.5],
  ['inner', 0.5],
  ['oblique', -0.7],
  ['possessor', -0.7],
  ['sentences', -0.3],
  ['paragraphs', -0.3],
  ['overtaken', -0.5],
  ['nobody', -0.5],
  ['spoke last', 0.7],
  ['known gender', 0.7],
  ['named in the quotation', -2],
]);

/** Weights under which the right one of each sample is likeliest (conditional logistic regression). Deterministic. */
export function fitWeights(samples: readonly Sample[]): Weights {
  const weights = new Map(EXPECTED);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Map<string, number>();
    for (const sample of samples) addSlope(slope, sample, weights);
    const names = new Set([...slope.keys(), ...weights.keys()]);
    for (const name of names) {
      const known = weights.get(name) ?? 0;
      weights.set(
        name,
        known + RATE * ((slope.get(name) ?? 0) / samples.length - RESTRAINT * (known - (EXPECTED.get(name) ?? 0))),
      );
    }
  }
  return weights;
}

/** The features of the right one, less those expected of all. */
function addSlope(slope: Map<string, number>, { candidates, right }: Sample, weights: Weights): void {
  const scores = candidates.map((features) => scoreFeatures(features, weights));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((all, one) => all + one, 0);
  for (const [at, features] of candidates.entries()) {
    const pull = Number(at === right) - (powers[at] ?? 0) / sum;
    for (const name in features) slope.set(name, (slope.get(name) ?? 0) + pull * (features[name] ?? 0));
  }
}
