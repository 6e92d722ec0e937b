import type { Story } from '../core/stories/story.ts';
import type { CompiledStories, CompiledStoryRule, Term } from './compile-stories.ts';
import type { Found } from './find-terms.ts';

/** The result of one story rule for an article. */
export type RuleTrial = {
  readonly rule: CompiledStoryRule;
  /** The required terms found in the article. */
  readonly held: readonly Term[];
  /** The required terms that are missing. */
  readonly missing: readonly Term[];
  /** Whether it needs any of several terms, and none was found. */
  readonly lacksAny: boolean;
  /** The terms found that exclude the article. */
  readonly barring: readonly Term[];
};

export type StoryTrial = { readonly story: Story; readonly trials: readonly RuleTrial[] };

/** The rules with any term in the article, by story, in story order. */
export function judgeRules({ rules, asking }: CompiledStories, found: Found): readonly StoryTrial[] {
  const touched = new Set([...found.keys()].flatMap((term) => asking.get(term) ?? []));
  if (touched.size === 0) return [];
  const trials = rules.filter((rule) => touched.has(rule)).map((rule) => judgeRule(rule, found));
  return [...Map.groupBy(trials, ({ rule }) => rule.story)].map(([story, own]) => ({ story, trials: own }));
}

function judgeRule(rule: CompiledStoryRule, found: Found): RuleTrial {
  const { all, any, none } = rule;
  const isFound = (term: Term) => found.has(term);
  return {
    rule,
    held: [...new Set([...all, ...any].filter(isFound))],
    missing: all.filter((term) => !isFound(term)),
    lacksAny: any.length > 0 && !any.some(isFound),
    barring: none.filter(isFound),
  };
}

function fits({ missing, lacksAny, barring }: RuleTrial): boolean {
  return missing.length === 0 && !lacksAny && barring.length === 0;
}

/** The reasons for the story, from the rules that match: each term once. */
export function reasonsOf({ trials }: StoryTrial): readonly Term[] {
  return [...new Set(trials.filter(fits).flatMap(({ held }) => held))];
}
