/** A feed of any format, in one model. */
export type Feed = {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap';
  readonly title: string | null;
  /** Absolute. */
  readonly homepage: string | null;
  /** As the feed says: "en-GB"; null if it does not. */
  readonly language: string | null;
  /** How long the feed says it is fresh: `<ttl>`, or the syndication module's period and frequency. */
  readonly ttlMinutes: number | null;
  /** Hours of the day in UTC, 0 to 23, in which polling is unnecessary. */
  readonly skipHours: readonly number[];
  /** 1 is Monday, 7 Sunday, in UTC. */
  readonly skipDays: readonly number[];
  /** In the feed's order. */
  readonly items: readonly FeedItem[];
};

export type FeedItem = {
  /** As in the feed; null if there is none. */
  readonly guid: string | null;
  /** The article's page: absolute, http or https; null if there is none. */
  readonly url: string | null;
  /** Plain text. */
  readonly title: string | null;
  /** ISO 8601 with an offset, or a day YYYY-MM-DD; null if none can be parsed. */
  readonly published: string | null;
  readonly updated: string | null;
  /** HTML: the longest of content and description. */
  readonly html: string | null;
  readonly byline: string | null;
  /** Whether its address is a part of a page that other items have too ("notes#v2"). */
  readonly isPart: boolean;
  /** Its own, else the feed's; null if neither says. */
  readonly language: string | null;
};

/** Why a text cannot be read as a feed, in words for people: "it declares a document type (DTD)". */
export type FeedFault = { readonly fault: string };

/** A feed that a page announces. */
export type AnnouncedFeed = { readonly url: string; readonly title: string | null };
