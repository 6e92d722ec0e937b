/** A feed as its format says it, before anything is believed: texts as written, addresses perhaps relative. */
export type FeedDraft = {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json';
  readonly title: string | null;
  readonly homepage: string | null;
  readonly base: string | null;
  readonly ttlMinutes: number | null;
  readonly items: readonly ItemDraft[];
};

export type ItemDraft = {
  readonly guid: string | null;
  /** Where the article's page may be, the likeliest first. */
  readonly links: readonly (string | null | undefined)[];
  readonly base: string | null;
  /** HTML. */
  readonly title: string | null;
  /** As written; the first that can be read counts. */
  readonly published: readonly (string | undefined)[];
  readonly updated: readonly (string | undefined)[];
  /** HTML: the longest counts. */
  readonly contents: readonly (string | null | undefined)[];
  readonly names: readonly (string | undefined)[];
};
