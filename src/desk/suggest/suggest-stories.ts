import type { Story } from '../../core/stories/story.ts';
import { suggestNames } from './suggest.ts';
import type { Suggestion } from './suggestion.ts';

/** Stories by slug, then by a word of their title; the value is the slug. */
export function suggestStories(typed: string, stories: readonly Story[]): readonly Suggestion[] {
  const bySlug = suggestNames(
    typed,
    stories.map(({ slug }) => slug),
  );
  const titles = new Map(stories.map(({ slug, title }) => [title, slug]));
  const byTitle = suggestNames(typed, [...titles.keys()]).flatMap(({ value }) => titles.get(value) ?? []);
  return [...new Set([...bySlug.map(({ value }) => value), ...byTitle])].map((slug) => ({ name: slug, value: slug }));
}
