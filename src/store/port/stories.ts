import type { Workspace } from '../../core/channels/channel.ts';
import type { Story } from '../../core/stories/story.ts';

/** A story created in chat, or the changes that the chat made to one from a file; null: as in the file. */
export type StoryOverlay = {
  readonly slug: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly rules: Story['rules'] | null;
  readonly feeds: Story['feeds'] | null;
  readonly isArchived: boolean;
  /** The slug of the story it is now part of, or its new slug. */
  readonly mergedInto: string | null;
  /** The server or workspace that created it; absent if unknown, or if the desk did. */
  readonly madeIn?: Workspace;
};

/** The part of the store's port that holds the chat's stories and changes to stories. */
export type StoryStore = {
  /** In order of slug. */
  list(): Promise<readonly StoryOverlay[]>;
  /** Writes overlays, replacing those with the same slugs, all or none. */
  save(overlays: readonly StoryOverlay[]): Promise<void>;
  /** The same, and subscriptions of one story follow another from now on, so that digests and reminders keep coming. */
  saveAndFollow(
    overlays: readonly StoryOverlay[],
    follow: { readonly from: string; readonly into: string },
  ): Promise<void>;
  /** Keeps a draft of a story; only the newest hundreds are kept. Returns its number. */
  keepDraft(draft: Story): Promise<number>;
  draft(id: number): Promise<Story | undefined>;
};
