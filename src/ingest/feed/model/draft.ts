/** A feed as its format gives it, before validation: texts as written, addresses possibly relative. */
export type FeedDraft = {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap';
  readonly title: string | null;
  readonly homepage: string | null;
  readonly base: string | null;
  readonly language: string | null;
  readonly ttlMinutes: number | null;
  readonly items: readonly ItemDraft[];
};

export type ItemDraft = {
  readonly guid: string | null;
  /** Possible addresses of the article's page, the most likely first. */
  readonly links: readonly (string | null | undefined)[];
  readonly base: string | null;
  /** HTML. */
  readonly title: string | null;
  /** As written; the first that can be parsed counts. */
  readonly published: readonly (string | undefined)[];
  readonly updated: readonly (string | undefined)[];
  /** HTML: the longest counts. */
  readonly contents: readonly (string | null | undefined)[];
  readonly names: readonly (string | undefined)[];
  readonly language: string | null;
};
