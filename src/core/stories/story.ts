/** What may stand in an article: a word or phrase, somebody it names, or a place that stands there as a place. */
export type StoryTerm = {
  readonly kind: 'words' | 'person' | 'place';
  /** As written, without the kind: "political transition", "negotiat*", "John Kerry", "Geneva". */
  readonly text: string;
};

/** An article fits when all of `all`, any of `any` (where there are any) and none of `none` stand in it. */
export type StoryRule = {
  readonly all: readonly StoryTerm[];
  readonly any: readonly StoryTerm[];
  readonly none: readonly StoryTerm[];
};

/** A developing story, as its file in data/stories or the chat says. */
export type Story = {
  /** Its command: `syria` answers to `/syria summary`. Lower case letters, digits and hyphens, 1 to 32. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** What belongs to it: an article joins where any one rule fits; with no rule it takes none by itself. */
  readonly rules: readonly StoryRule[];
  readonly feeds: readonly string[];
  /** Slugs that mean this story as well: its earlier ones, and those of stories merged into it. None where absent. */
  readonly aliases?: readonly string[];
};
