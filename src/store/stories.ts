import type { Workspace } from '../core/channels/channel.ts';
import type { Story } from '../core/stories/story.ts';

/** A story made in chat, or what the chat changed of one that a file holds: null is as the file says. */
export type StoryOverlay = {
  readonly slug: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly rules: Story['rules'] | null;
  readonly feeds: Story['feeds'] | null;
  readonly isArchived: boolean;
  /** Slug of the story it is now part of, or is now called. */
  readonly mergedInto: string | null;
  /** The server or workspace that made it; absent where nobody knows, or the desk did. */
  readonly madeIn?: Workspace;
};

/** The part of the store's port that holds what the chat says of stories. */
export type StoryStore = {
  /** In order of slug. */
  list(): Promise<readonly StoryOverlay[]>;
  /** Writes overlays over those of the same slugs, all or none. */
  save(overlays: readonly StoryOverlay[]): Promise<void>;
  /** The same, and what followed one story follows another from now on: digests and reminders keep coming. */
  saveAndFollow(
    overlays: readonly StoryOverlay[],
    follow: { readonly from: string; readonly into: string },
  ): Promise<void>;
  /** Keeps a story that may be created; only the newest hundreds are kept. Its number. */
  keepDraft(draft: Story): Promise<number>;
  draft(id: number): Promise<Story | undefined>;
};
