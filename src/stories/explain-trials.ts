import type { NearMatch } from '../core/stories/story-match.ts';
import type { Term } from './compile-stories.ts';
import type { Found } from './find-terms.ts';
import { type RuleTrial, reasonsOf, type StoryTrial } from './judge-rules.ts';
import { showTerm } from './term-words.ts';

const MOST_NAMED = 5;

type Outcome = {
  readonly found: Found;
  readonly best: StoryTrial | undefined;
  /** Other stories that match too. */
  readonly others: ReadonlySet<StoryTrial>;
};

/** The stories the article did not join, closest match first, each explained by its closest rule. */
export function explainTrials(trials: readonly StoryTrial[], outcome: Outcome): readonly NearMatch[] {
  return trials
    .filter((trial) => trial !== outcome.best)
    .map((trial) => explainTrial(trial, outcome))
    .sort((a, b) => a.against.length - b.against.length || b.why.length - a.why.length);
}

function explainTrial(trial: StoryTrial, { found, best, others }: Outcome): NearMatch {
  const { slug } = trial.story;
  const inWords = (terms: readonly Term[]) => terms.map((term) => showTerm(term, found.get(term)));
  if (others.has(trial))
    return { slug, why: inWords(reasonsOf(trial)), against: [`${best?.story.slug} matches better`] };
  const [nearest] = trial.trials.toSorted((a, b) => distance(a) - distance(b) || b.held.length - a.held.length);
  return { slug, why: inWords(nearest?.held ?? []), against: nearest ? against(nearest, found) : [] };
}

const distance = ({ missing, lacksAny, barring }: RuleTrial) => missing.length + (lacksAny ? 1 : 0) + barring.length;

function against({ rule, missing, lacksAny, barring }: RuleTrial, found: Found): readonly string[] {
  return [
    ...missing.map((term) => `${showTerm(term)} is missing`),
    ...(lacksAny ? [`none of these is in it: ${list(rule.any)}`] : []),
    ...barring.map((term) => `${showTerm(term, found.get(term))} excludes it`),
  ];
}

function list(terms: readonly Term[]): string {
  const named = terms.slice(0, MOST_NAMED).map((term) => showTerm(term));
  const more = terms.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
