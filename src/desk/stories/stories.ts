import type { Maker } from '../../core/channels/maker.ts';
import type { Story, StoryRule, StoryTerm } from '../../core/stories/story.ts';
import type { StoryChanged, StoryLine, StoryPreview, StoryView } from '../../core/stories/story-view.ts';
import type { Suggestion } from '../suggest/suggestion.ts';

/** A story to be made. */
type StoryDraft = {
  readonly title: string;
  /** Null: made from the title. */
  readonly slug: string | null;
  readonly description: string;
  readonly rule: StoryRule;
};

/** What is to be changed of a story's rules. */
export type StoryEdit = {
  /** Which rule, from 1; one more than there are makes a further one. Null: the first. */
  readonly rule: number | null;
  readonly add: StoryRule;
  /** Taken out wherever they stand in the rule, or in every rule where none was chosen. */
  readonly remove: readonly StoryTerm[];
  /** Null: as it is. */
  readonly description: string | null;
};

/** Stories as the chat manages them. Each throws a UserError where a story, a name or an entry cannot be used. */
export type Stories = {
  list(): Promise<readonly StoryLine[]>;
  show(typed: string): Promise<StoryView>;
  /** What a story would take; kept as a draft. */
  preview(draft: StoryDraft): Promise<StoryPreview>;
  draft(number: number): Promise<Story>;
  /** Makes the story of a draft; absent or null: in the name of the desk. */
  create(number: number, maker?: Maker): Promise<StoryView>;
  edit(typed: string, edit: StoryEdit): Promise<StoryChanged>;
  /** With a slug the old one goes on meaning the story. */
  rename(typed: string, title: string, slug: string | null): Promise<StoryChanged>;
  /** The rules of one become alternatives of another, which from now on answers for both. */
  merge(typed: string, into: string): Promise<StoryChanged>;
  archive(typed: string): Promise<StoryChanged>;
  /** An archived story is followed again, a merged one stands by itself again. */
  restore(typed: string): Promise<StoryChanged>;
  /** Slugs of stories in one of these states, with their titles. */
  suggest(typed: string, states: readonly StoryLine['state'][]): readonly Suggestion[];
};
