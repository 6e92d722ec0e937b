import type { Lexicon } from '../../../src/core/lexicon.ts';
import type { Person } from '../../../src/core/person.ts';
import { createAnalyzer } from '../../../src/extract/analysis/analysis.ts';
import { attributeRuns } from '../../../src/extract/quotes/attribution/attribute-runs.ts';
import { findAppearances } from '../../../src/extract/quotes/speakers/find-appearances.ts';
import { resolvePronouns } from '../../../src/extract/quotes/speakers/pronouns.ts';
import type { Features, Weights } from '../../../src/extract/quotes/speakers/score.ts';
import { toSpoken } from '../../../src/extract/quotes/speakers/spoken.ts';
import { toVocabulary } from '../../../src/extract/quotes/vocabulary.ts';
import { readDataset } from '../datasets.ts';

/** One pronoun that a reader resolved: the reasons for each who could be meant, and which of them is. */
export type Sample = {
  readonly article: string;
  /** Where the pronoun stands. */
  readonly at: number;
  readonly candidates: readonly Features[];
  readonly names: readonly string[];
  readonly right: number;
};

type Unit = {
  readonly mention: readonly [number, number];
  readonly name: string | null;
  readonly also?: readonly string[];
};

/** The pronouns of names-dev whose person the extractor knows. Those that readers left out are resolved by `weights`. */
export function readSamples(lexicon: Lexicon, weights: Weights): readonly Sample[] {
  const analyze = createAnalyzer(lexicon);
  const vocabulary = toVocabulary(lexicon);
  return readDataset('names-dev').flatMap((question) => {
    const { id, text = '', published } = question;
    const units = 'units' in question ? (question.units as readonly Unit[]) : [];
    const told = new Map(units.map((unit) => [unit.mention[0], unit]));
    const analysis = analyze({ text, title: null, published }, null);
    const { clauses, runs } = attributeRuns(analysis, vocabulary, null);
    const samples: Sample[] = [];
    const appearances = findAppearances(analysis, clauses, vocabulary, text.length);
    resolvePronouns(
      appearances,
      toSpoken(runs, analysis),
      { weights, surnames: analysis.surnames },
      (pronoun, ranked) => {
        const unit = told.get(pronoun.span[0]);
        if (!unit) return undefined;
        const right = ranked.findIndex(({ entity }) => isMeant(entity, unit));
        const candidates = ranked.map((one) => one.toFeatures());
        const names = ranked.map(({ entity }) => entity.name);
        if (right >= 0) samples.push({ article: id, at: pronoun.span[0], candidates, names, right });
        return ranked[right]?.entity;
      },
    );
    return samples;
  });
}

/** An unnamed speaker is one whom the article only describes. */
function isMeant(entity: Person, { name, also = [] }: Unit): boolean {
  if (name === null || entity.name === '') return name === null && entity.name === '';
  return [name, ...also].some((one) => lastWordOf(one) === lastWordOf(entity.name));
}

const lastWordOf = (name: string) => name.toLowerCase().split(' ').at(-1);
