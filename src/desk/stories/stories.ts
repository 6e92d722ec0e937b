import type { Maker } from '../../core/channels/maker.ts';
import type { Story, StoryRule, StoryTerm } from '../../core/stories/story.ts';
import type { StoryChanged, StoryLine, StoryPreview, StoryView } from '../../core/stories/story-view.ts';
import type { Suggestion } from '../suggest/suggestion.ts';

/** A story to create. */
type StoryDraft = {
  readonly title: string;
  /** Null: derived from the title. */
  readonly slug: string | null;
  readonly description: string;
  readonly rule: StoryRule;
};

/** A change to a story's rules. */
export type StoryEdit = {
  /** Which rule, from 1; one more than there are adds a rule. Null: the first. */
  readonly rule: number | null;
  readonly add: StoryRule;
  /** Removed wherever they occur in the rule, or in every rule if none was chosen. */
  readonly remove: readonly StoryTerm[];
  /** Null: unchanged. */
  readonly description: string | null;
};

/** Managing stories from chat. Each throws a UserError if a story, a name or an entry cannot be used. */
export type Stories = {
  list(): Promise<readonly StoryLine[]>;
  show(typed: string): Promise<StoryView>;
  /** Which articles a story would take; saved as a draft. */
  preview(draft: StoryDraft): Promise<StoryPreview>;
  draft(number: number): Promise<Story>;
  /** Creates the story of a draft; absent or null: on behalf of the desk. */
  create(number: number, maker?: Maker): Promise<StoryView>;
  edit(typed: string, edit: StoryEdit): Promise<StoryChanged>;
  /** If the slug changes, the old one still means the story. */
  rename(typed: string, title: string, slug: string | null): Promise<StoryChanged>;
  /** The rules of one story become alternatives in another, which replaces both from now on. */
  merge(typed: string, into: string): Promise<StoryChanged>;
  archive(typed: string): Promise<StoryChanged>;
  /** Follows an archived story again, or separates a merged one. */
  restore(typed: string): Promise<StoryChanged>;
  /** Slugs of stories in one of these states, with their titles. */
  suggest(typed: string, states: readonly StoryLine['state'][]): readonly Suggestion[];
};
