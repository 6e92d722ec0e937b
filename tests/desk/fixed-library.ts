import type { Story } from '../../src/core/stories/story.ts';
import type { Library } from '../../src/desk/library/library.ts';

/** Stories that never change. */
export function fixedLibrary(stories: readonly Story[]): Library {
  return {
    stories: () => stories,
    allStories: () => stories.map((story) => ({ story, state: 'active', mergedInto: null, saidBy: 'file' })),
    problems: () => [],
    files: () => stories,
    isTaken: (slug) => stories.some((story) => story.slug === slug),
    prepare: () => Promise.reject(new Error('not here')),
    match: () => Promise.reject(new Error('not here')),
    refresh: () => Promise.reject(new Error('not here')),
    reload: () => Promise.reject(new Error('not here')),
    settled: () => Promise.resolve(),
    onChanged: () => () => {},
    close: () => Promise.resolve(),
  };
}
