import type { Workspace } from '../channels/channel.ts';
import type { Story } from './story.ts';

/** A story as stored, whether or not it is followed now. */
export type StoryRecord = {
  readonly story: Story;
  /** An archived story keeps its articles but takes no new ones; a merged one is now part of another, or was renamed. */
  readonly state: 'active' | 'archived' | 'merged';
  /** The slug of the story it is now part of; null unless it was merged. */
  readonly mergedInto: string | null;
  /** Whether it comes from a file in data/stories, from the chat, or from a file that the chat has changed. */
  readonly saidBy: 'file' | 'chat' | 'both';
  /** The server or workspace that made it; absent if a file or an operator did, or if it is unknown. */
  readonly madeIn?: Workspace;
};
