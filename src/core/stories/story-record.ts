import type { Workspace } from '../channels/channel.ts';
import type { Story } from './story.ts';

/** A story as the desk keeps it, whether or not it is followed now. */
export type StoryRecord = {
  readonly story: Story;
  /** An archived one keeps its articles and takes no more; a merged one is part of another, or renamed. */
  readonly state: 'active' | 'archived' | 'merged';
  /** Slug of the story that it is part of now; null but for a merged one. */
  readonly mergedInto: string | null;
  /** Whether a file in data/stories says it, or the chat, or the chat changed what the file says. */
  readonly saidBy: 'file' | 'chat' | 'both';
  /** The server or workspace that made it; absent where a file did, an operator, or nobody knows. */
  readonly madeIn?: Workspace;
};
