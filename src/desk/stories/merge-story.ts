import { UserError } from '../../core/errors.ts';
import type { Story, StoryRule } from '../../core/stories/story.ts';
import type { StoryRecord } from '../../core/stories/story-record.ts';
import type { Store } from '../../store/port/port.ts';
import { layOn } from './overlay.ts';
import type { OverlayPlan } from './overlay-plan.ts';

/** The rules of one story become alternatives of another. Throws a UserError where they are the same story. */
export async function planMerge(store: Store, { story }: StoryRecord, into: Story): Promise<OverlayPlan> {
  if (into.slug === story.slug)
    throw new UserError(`/${story.slug} cannot be merged into itself.`, 'Name another story to merge it into.');
  const rules = [...into.rules, ...story.rules.filter((rule) => !holdsRule(into, rule))];
  const feeds = [...new Set([...into.feeds, ...story.feeds])];
  const overlays = [
    await layOn(store, story.slug, { mergedInto: into.slug }),
    await layOn(store, into.slug, { rules, feeds }),
  ];
  return { overlays, follow: { from: story.slug, into: into.slug }, slug: into.slug };
}

/** An archived story is followed again; a merged one stands alone, and the other gives its rules back, unless it has no others. */
export async function planRestore(
  store: Store,
  { story, mergedInto }: StoryRecord,
  all: readonly StoryRecord[],
): Promise<OverlayPlan> {
  const own = await layOn(store, story.slug, { isArchived: false, mergedInto: null });
  const other = all.find((record) => record.story.slug === mergedInto)?.story;
  const rules = other?.rules.filter((rule) => !holdsRule(story, rule)) ?? [];
  const given = other && rules.length > 0 ? [await layOn(store, other.slug, { rules })] : [];
  return { overlays: [own, ...given], follow: null, slug: story.slug };
}

function holdsRule({ rules }: Story, wanted: StoryRule): boolean {
  return rules.some((rule) => JSON.stringify(rule) === JSON.stringify(wanted));
}
