import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../../src/extract/quotes/speakers/score.ts';
import { readLexicon } from '../../src/ingest/data/read-lexicon.ts';
import { EXPECTED, fitWeights } from './pronouns/fit-weights.ts';
import { readSamples, type Sample } from './pronouns/read-samples.ts';
import { scoreFeatures } from './pronouns/score-features.ts';

/** Learns from names-dev what speaks for one whom a pronoun could stand for, and writes it to the lexicon. */
const LEXICON = join(import.meta.dirname, '../../data/lexicon');
const HEAD =
  '# How much speaks for or against someone as the one whom "he" or "she" stands for. Made by tests/score/train-pronouns.ts.';
const FOLDS = 5;

const ROUNDS = 3;

const lexicon = readLexicon(LEXICON);
let weights = EXPECTED;
let samples: readonly Sample[] = [];
// Each pronoun counts for the next, so that better weights make better samples.
for (let round = 0; round < ROUNDS; round++) {
  samples = readSamples(lexicon, weights);
  weights = fitWeights(samples);
}
printFolds();
const lines = [...weights].map(([name, weight]) => `${name}\t${weight.toFixed(2)}`).sort();
writeFileSync(join(LEXICON, 'pronoun-weights.txt'), `${[HEAD, ...lines].join('\n')}\n`);

/** How often articles that were not learned from are right, by the lead of the first over the second. */
function printFolds(): void {
  const articles = [...new Set(samples.map(({ article }) => article))];
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ article }: Sample) => articles.indexOf(article) % FOLDS === fold;
    const weights = fitWeights(samples.filter((sample) => !isHeld(sample)));
    return samples.filter(isHeld).map((sample) => judge(sample, weights));
  }).flat();
  for (const lead of [0, 0.5, 0.75, 1, 1.5, 2]) {
    const told = judged.filter((one) => one.lead >= lead);
    const right = told.filter(({ isRight }) => isRight).length;
    const row = `lead ${lead}: ${right} right of ${told.length} told, of ${judged.length}`;
    process.stdout.write(`${row}\n`);
  }
}

function judge({ candidates, right }: Sample, weights: Weights): { readonly lead: number; readonly isRight: boolean } {
  const scores = candidates.map((features) => scoreFeatures(features, weights));
  const best = scores.indexOf(Math.max(...scores));
  const others = scores.filter((_, at) => at !== best);
  const lead = (scores[best] ?? 0) - (others.length > 0 ? Math.max(...others) : (scores[best] ?? 0) - 3);
  return { lead, isRight: best === right };
}
