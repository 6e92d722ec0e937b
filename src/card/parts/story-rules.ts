import type { StoryRule, StoryTerm } from '../../core/stories/story.ts';
import { showStoryTerm } from '../../core/stories/story-term.ts';
import type { Leaf } from '../card.ts';
import { bold, plain } from './leaves/leaves.ts';

/** A story's rules in words, one an item; several are numbered, as /story edit names them. */
export function ruleItems(rules: readonly StoryRule[]): readonly (readonly Leaf[])[] {
  if (rules.length === 0) return [[plain('nothing by itself: only articles that name it')]];
  return rules.map((rule, i) => [...(rules.length > 1 ? [bold(`${i + 1}`), plain(': ')] : []), plain(showRule(rule))]);
}

/** "all of Syria; any of Kerry, place:Geneva; none of earthquake". */
function showRule({ all, any, none }: StoryRule): string {
  return [...part('all of', all), ...part('any of', any), ...part('none of', none)].join('; ');
}

function part(words: string, terms: readonly StoryTerm[]): readonly string[] {
  return terms.length === 0 ? [] : [`${words} ${terms.map(showStoryTerm).join(', ')}`];
}
