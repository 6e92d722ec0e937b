import type { Source } from '../source.ts';
import type { Story } from './story.ts';
import type { StoryRecord } from './story-record.ts';

/** A story in a list. */
export type StoryLine = StoryRecord & {
  /** How many articles it holds. */
  readonly articles: number;
};

/** A story with all that is known of it. */
export type StoryView = StoryLine & {
  readonly newest: Source | null;
  /** False while stored articles are still being looked through. */
  readonly isSettled: boolean;
};

/** What a story would take if it were created. */
export type StoryPreview = {
  readonly draft: Story;
  /** The draft's number. */
  readonly number: number;
  /** Stored articles that were looked at. */
  readonly looked: number;
  /** How many of them would join. */
  readonly joining: number;
  /** How many fit but stay where they are: another story has as much for it, or they name theirs. */
  readonly staying: number;
  /** How many of those that join would leave another story. */
  readonly leaving: number;
  /** The newest that would join, and why. */
  readonly examples: readonly { readonly source: Source; readonly why: readonly string[] }[];
};

/** What a change of a story did. */
export type StoryChanged = {
  readonly before: StoryLine;
  readonly after: StoryView;
};
