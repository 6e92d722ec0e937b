import { toSource } from '../../core/article/to-source.ts';
import type { StoryRecord } from '../../core/stories/story-record.ts';
import type { StoryChanged, StoryView } from '../../core/stories/story-view.ts';
import type { Store } from '../../store/port/port.ts';
import type { StoryOverlay } from '../../store/port/stories.ts';
import type { Library } from '../library/library.ts';
import { layOn } from './overlay.ts';
import { type OverlayPlan, writePlan } from './overlay-plan.ts';
import { readRecord } from './read-record.ts';

/** How long an answer waits for stored articles to move; the rest move behind it. */
const PATIENCE_MS = 1500;

export type StoriesParts = { readonly store: Store; readonly library: Library };

export async function viewStory({ store, library }: StoriesParts, slug: string): Promise<StoryView> {
  const record = readRecord(slug, library.allStories(), ['active', 'archived', 'merged']);
  const { total, newest } = await store.articles.overview({ story: slug, asOf: null });
  const passing = await store.articles.countPassing(slug);
  return { ...record, articles: total, passing, newest: newest && toSource(newest, [0, 0]), isSettled: true };
}

/** Writes what changed and takes it in; articles have moved, or are still moving, when it resolves. */
export async function applyPlan(parts: StoriesParts, plan: OverlayPlan): Promise<StoryView> {
  await writePlan(parts.store, plan);
  await parts.library.reload();
  const isSettled = await Promise.race([parts.library.settled().then(() => true), wait(PATIENCE_MS)]);
  return { ...(await viewStory(parts, plan.slug)), isSettled };
}

/** Plans and applies a change; the story before and after. */
export async function changeStory(
  parts: StoriesParts,
  record: StoryRecord,
  planned: Promise<OverlayPlan>,
): Promise<StoryChanged> {
  const plan = await planned;
  const { total } = await parts.store.articles.overview({ story: record.story.slug, asOf: null });
  return { before: { ...record, articles: total }, after: await applyPlan(parts, plan) };
}

/** A change of what the chat says of this story alone. */
export function layOnStory(
  parts: StoriesParts,
  record: StoryRecord,
  changed: Partial<StoryOverlay>,
): Promise<StoryChanged> {
  const { slug } = record.story;
  const planned = layOn(parts.store, slug, changed).then((overlay) => ({ overlays: [overlay], follow: null, slug }));
  return changeStory(parts, record, planned);
}

/** False after a while. */
function wait(ms: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), ms).unref();
  });
}
