import type { UserError } from '../../core/errors.ts';
import type { Story } from '../../core/stories/story.ts';
import type { StoryRecord } from '../../core/stories/story-record.ts';
import type { StoryOverlay } from '../../store/port/stories.ts';
import { layStories } from './lay-stories.ts';

/** The stories at a moment, from files and from chat. */
export type Shelf = {
  readonly records: readonly StoryRecord[];
  readonly active: readonly Story[];
  readonly canonical: (slug: string) => string;
  readonly problems: readonly UserError[];
  readonly isArchived: (slug: string) => boolean;
};

export function createShelf(files: readonly Story[], overlays: readonly StoryOverlay[]): Shelf {
  const { records, canonical, problems } = layStories(files, overlays);
  const active = records.filter(({ state }) => state === 'active').map(({ story }) => story);
  const archived = new Set(records.filter(({ state }) => state === 'archived').map(({ story }) => story.slug));
  return {
    records,
    active,
    canonical,
    problems,
    isArchived: (slug) => archived.has(slug),
  };
}
