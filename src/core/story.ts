/** A developing story, as its file in data/stories says. */
export type Story = {
  /** Its command: `syria` answers to `/syria summary`. Lower case letters, digits and hyphens, 1 to 32. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** What belongs to it: an article joins when all of `all`, any of `any` and none of `none` stand in it. */
  readonly match: {
    readonly all: readonly string[];
    readonly any: readonly string[];
    readonly none: readonly string[];
  };
  readonly feeds: readonly string[];
};
