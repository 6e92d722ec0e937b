import type { UserError } from '../../core/errors.ts';
import type { Story } from '../../core/stories/story.ts';
import type { StoryRecord } from '../../core/stories/story-record.ts';
import type { Joining, StoryChange } from '../../store/articles.ts';
import type { StoryOverlay } from '../../store/stories.ts';
import { createStoryMatcher, type MatchedArticle, type StoryMatcher } from '../../stories/match-story.ts';
import { layStories } from './lay-stories.ts';

/** The stories as they are at a moment, of files and of the chat, ready to be matched. */
export type Shelf = {
  readonly records: readonly StoryRecord[];
  readonly active: readonly Story[];
  readonly matcher: StoryMatcher;
  readonly canonical: (slug: string) => string;
  readonly problems: readonly UserError[];
  /** The story an article belongs to: the one it names itself, under today's slug; else the one whose rules it fits. */
  readonly join: (article: MatchedArticle, pinned: string | null) => Joining & Pick<StoryChange, 'story'>;
  readonly isArchived: (slug: string) => boolean;
};

export function createShelf(files: readonly Story[], overlays: readonly StoryOverlay[]): Shelf {
  const { records, canonical, problems } = layStories(files, overlays);
  const active = records.filter(({ state }) => state === 'active').map(({ story }) => story);
  const archived = new Set(records.filter(({ state }) => state === 'archived').map(({ story }) => story.slug));
  const matcher = createStoryMatcher(active);
  return {
    records,
    active,
    matcher,
    canonical,
    problems,
    join(article, pinned) {
      if (pinned !== null) return { story: canonical(pinned), pinned, why: [] };
      const match = matcher.match(article);
      return { story: match?.slug ?? null, pinned, why: match?.why ?? [] };
    },
    isArchived: (slug) => archived.has(slug),
  };
}
