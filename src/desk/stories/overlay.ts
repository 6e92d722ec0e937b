import type { Story } from '../../core/stories/story.ts';
import type { Store } from '../../store/port/port.ts';
import type { StoryOverlay } from '../../store/port/stories.ts';

/** What the chat said of a story so far, with a change. */
export async function layOn({ stories }: Store, slug: string, changed: Partial<StoryOverlay>): Promise<StoryOverlay> {
  const known = (await stories.list()).find((overlay) => overlay.slug === slug);
  const nothing = { slug, title: null, description: null, rules: null, feeds: null };
  return { ...(known ?? { ...nothing, isArchived: false, mergedInto: null }), ...changed };
}

/** A story that the chat alone tells of. */
export function toOverlay({ slug, title, description, rules, feeds }: Story): StoryOverlay {
  return { slug, title, description, rules, feeds, isArchived: false, mergedInto: null };
}
