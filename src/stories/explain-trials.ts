import type { NearMatch } from '../core/stories/story-match.ts';
import type { Term } from './compile-stories.ts';
import type { Found } from './find-terms.ts';
import type { RuleTrial, StoryTrial } from './judge-rules.ts';
import { showTerm } from './term-words.ts';

const MOST_NAMED = 5;

/** The stories the article did not match, closest match first, each explained by its closest rule. */
export function explainTrials(trials: readonly StoryTrial[], found: Found): readonly NearMatch[] {
  return trials
    .map((trial) => explainTrial(trial, found))
    .sort((a, b) => a.against.length - b.against.length || b.why.length - a.why.length);
}

function explainTrial({ story: { slug }, trials }: StoryTrial, found: Found): NearMatch {
  const [nearest] = trials.toSorted((a, b) => distance(a) - distance(b) || b.held.length - a.held.length);
  const why = (nearest?.held ?? []).map((term) => showTerm(term, found.get(term)));
  return { slug, why, against: nearest ? against(nearest, found) : [] };
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
