import type { Story } from '../../core/stories/story.ts';
import type { StoryRecord } from '../../core/stories/story-record.ts';
import type { Store } from '../../store/port/port.ts';
import { readSlug } from './choose-slug.ts';
import { layOn, toOverlay } from './overlay.ts';
import type { OverlayPlan } from './overlay-plan.ts';

type Names = { readonly title: string; readonly slug: string | null };

/** Another title and, where one is wanted, another slug; the old slug goes on meaning the story. Throws a UserError. */
export async function planRename(
  store: Store,
  record: StoryRecord,
  { title, slug: wanted }: Names,
  isTaken: (slug: string) => boolean,
): Promise<OverlayPlan> {
  const { story, madeIn } = record;
  const old = story.slug;
  const slug = wanted === null || wanted === old ? old : readSlug(wanted, isTakenBut(story, isTaken));
  if (slug === old) return { overlays: [await layOn(store, old, { title })], follow: null, slug };
  const kept = { isArchived: record.state === 'archived', ...(madeIn ? { madeIn } : {}) };
  const renamed = { ...toOverlay({ ...story, slug, title }), ...kept };
  const nothing = { title: null, description: null, rules: null, feeds: null };
  // When no file tells of the story, only its old name is left.
  const moved = await layOn(store, old, { ...(record.saidBy === 'chat' ? nothing : {}), mergedInto: slug });
  return { overlays: [moved, renamed], follow: { from: old, into: slug }, slug };
}

/** A slug that the story had before can be its own again. */
function isTakenBut({ aliases }: Story, isTaken: (slug: string) => boolean): (slug: string) => boolean {
  return (slug) => isTaken(slug) && !aliases?.includes(slug);
}
