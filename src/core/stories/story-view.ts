import type { Source } from '../source.ts';
import type { Story } from './story.ts';
import type { Strength } from './story-match.ts';
import type { StoryRecord } from './story-record.ts';

/** A story in a list. */
export type StoryLine = StoryRecord & {
  /** How many articles it has. */
  readonly articles: number;
};

/** A story with everything known about it. */
export type StoryView = StoryLine & {
  /** How many of its articles touch it in passing. */
  readonly passing: number;
  readonly newest: Source | null;
  /** False while stored articles are still being matched. */
  readonly isSettled: boolean;
};

/** Which articles a story would take if it were created. */
export type StoryPreview = {
  readonly draft: Story;
  /** The draft's number. */
  readonly number: number;
  /** How many stored articles were checked. */
  readonly looked: number;
  /** How many of those would join. */
  readonly joining: number;
  /** How many of the joining articles would belong to another story too. */
  readonly shared: number;
  /** How many of the joining articles would leave another story. */
  readonly leaving: number;
  /** How many fit but stay in their stories alone, as they say little of it. */
  readonly staying: number;
  /** How many of the joining articles only touch the story in passing. */
  readonly passing: number;
  /** The articles that have most to say of the story, the most first. */
  readonly strongest: readonly PreviewedArticle[];
  /** Those that have least, the least first; none that is among the strongest. */
  readonly weakest: readonly PreviewedArticle[];
};

/** An article that would join a story, why, and how strongly. */
export type PreviewedArticle = Strength & { readonly source: Source; readonly why: readonly string[] };

/** The effect of a change to a story. */
export type StoryChanged = {
  readonly before: StoryLine;
  readonly after: StoryView;
};
