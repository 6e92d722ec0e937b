import type { Store } from '../../store/port/port.ts';
import type { StoryOverlay } from '../../store/port/stories.ts';

/** A change of stories, decided and not yet written. */
export type OverlayPlan = {
  readonly overlays: readonly StoryOverlay[];
  /** Digests and reminders of one story that follow it into another. */
  readonly follow: { readonly from: string; readonly into: string } | null;
  /** The story to show afterwards. */
  readonly slug: string;
};

export async function writePlan({ stories }: Store, { overlays, follow }: OverlayPlan): Promise<void> {
  await (follow ? stories.saveAndFollow(overlays, follow) : stories.save(overlays));
}
