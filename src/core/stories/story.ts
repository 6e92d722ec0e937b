/** Something to look for in an article: a word or phrase, a person it names, or a place it mentions as a place. */
export type StoryTerm = {
  readonly kind: 'words' | 'person' | 'place';
  /** As written, without the kind: "political transition", "negotiat*", "John Kerry", "Geneva". */
  readonly text: string;
};

/** An article fits if it contains all of `all`, at least one of `any` (unless `any` is empty) and none of `none`. */
export type StoryRule = {
  readonly all: readonly StoryTerm[];
  readonly any: readonly StoryTerm[];
  readonly none: readonly StoryTerm[];
};

/** A developing story, as defined by its file in data/stories or in chat. */
export type Story = {
  /** Its command: `syria` answers to `/syria summary`. Lower case letters, digits and hyphens, 1 to 32. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** What belongs to it: an article joins if any one rule fits. Without rules no article joins by itself. */
  readonly rules: readonly StoryRule[];
  readonly feeds: readonly string[];
  /** Other slugs for this story: its earlier ones, and those of stories merged into it. Absent: none. */
  readonly aliases?: readonly string[];
};
