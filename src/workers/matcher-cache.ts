import type { Story } from '../core/stories/story.ts';
import { createStoryMatcher, type StoryMatcher } from '../stories/match-story.ts';

/** Compiles the stories only when they changed: a thread receives a new copy of them with every article. */
export function createMatcherCache(): (stories: readonly Story[]) => StoryMatcher {
  let known: { readonly stories: readonly Story[]; readonly key: string; readonly matcher: StoryMatcher } | null = null;
  return (stories) => {
    if (known?.stories === stories) return known.matcher;
    const key = JSON.stringify(stories);
    const matcher = known?.key === key ? known.matcher : createStoryMatcher(stories);
    known = { stories, key, matcher };
    return matcher;
  };
}
