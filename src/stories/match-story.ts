import type { Story } from '../core/stories/story.ts';
import type { StoryExplanation, StoryMatch } from '../core/stories/story-match.ts';
import { compileStories, type Term } from './compile-stories.ts';
import { explainTrials } from './explain-trials.ts';
import { type Found, findTerms } from './find-terms.ts';
import { judgeRules, reasonsOf, type StoryTrial } from './judge-rules.ts';
import { judgeStrength } from './judge-strength.ts';
import { type MatchedArticle, type TokenizedArticle, tokenizeArticle } from './read-article.ts';
import { showTerm } from './term-words.ts';

export type { MatchedArticle } from './read-article.ts';

/** Stories prepared for any number of articles. */
export type StoryMatcher = {
  match(article: MatchedArticle): readonly StoryMatch[];
  /** The same, plus the stories that nearly matched and why they did not. */
  explain(article: MatchedArticle): StoryExplanation;
};

/**
 * Finds the stories whose rules an article matches: the one with the most reasons first, then the one with more specific
 * reasons, then the first. Linear in the text and in the rules.
 */
export function createStoryMatcher(stories: readonly Story[]): StoryMatcher {
  const compiled = compileStories(stories);
  const read = (article: MatchedArticle) => {
    const tokenized = tokenizeArticle(article);
    const found = findTerms(tokenized, compiled);
    return { tokenized, found, trials: judgeRules(compiled, found) };
  };
  return {
    match(article) {
      const { tokenized, found, trials } = read(article);
      return rank(trials).map((trial) => toMatch(trial, found, tokenized));
    },
    explain(article) {
      const { tokenized, found, trials } = read(article);
      const ranked = rank(trials);
      const matching = new Set(ranked);
      const near = explainTrials(
        trials.filter((trial) => !matching.has(trial)),
        found,
      );
      return { matches: ranked.map((trial) => toMatch(trial, found, tokenized)), near };
    },
  };
}

function toMatch(trial: StoryTrial, found: Found, article: TokenizedArticle): StoryMatch {
  const reasons = reasonsOf(trial);
  const why = reasons.map((term) => showTerm(term, found.get(term)));
  return { slug: trial.story.slug, why, ...judgeStrength(article, reasons) };
}

/** Those that match, best first; the sort is stable, so that the first of equals wins. */
function rank(trials: readonly StoryTrial[]): readonly StoryTrial[] {
  return trials
    .map((trial) => ({ trial, reasons: reasonsOf(trial) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length || weigh(b.reasons) - weigh(a.reasons))
    .map(({ trial }) => trial);
}

/** Longer phrases say more; a person or place says more than its words alone. */
function weigh(terms: readonly Term[]): number {
  return terms.reduce((sum, { kind, words }) => sum + words.length + (kind === 'words' ? 0 : 1), 0);
}
