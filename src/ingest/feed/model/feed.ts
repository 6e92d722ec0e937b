/** A feed of any format, as one model. */
export type Feed = {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json';
  readonly title: string | null;
  /** Absolute. */
  readonly homepage: string | null;
  /** How long the feed says it stays good: `<ttl>`, or the syndication module's period and frequency. */
  readonly ttlMinutes: number | null;
  /** Hours of the day in UTC, 0 to 23, at which nobody need ask. */
  readonly skipHours: readonly number[];
  /** 1 is Monday, 7 Sunday, in UTC. */
  readonly skipDays: readonly number[];
  /** In the feed's order. */
  readonly items: readonly FeedItem[];
};

export type FeedItem = {
  /** As the feed gives it; null where it gives none. */
  readonly guid: string | null;
  /** The article's page: absolute, http or https; null where there is none. */
  readonly url: string | null;
  /** Plain text. */
  readonly title: string | null;
  /** ISO 8601 with an offset, or a day YYYY-MM-DD; null where none can be read. */
  readonly published: string | null;
  readonly updated: string | null;
  /** HTML: the longest of content and description. */
  readonly html: string | null;
  readonly byline: string | null;
};

/** Why a text is no feed that can be read, in words a person understands: "a document type is declared (DTD)". */
export type FeedFault = { readonly fault: string };

/** A feed that a page announces. */
export type AnnouncedFeed = { readonly url: string; readonly title: string | null };
