/** What a fetch asks for. */
export type FetchRequest = {
  readonly url: string;
  /** What the Accept header prefers; for a page robots.txt is asked first. */
  readonly want: 'feed' | 'page';
  /** The last answer's validators, word for word; null asks for everything. */
  readonly etag: string | null;
  readonly lastModified: string | null;
};

/** What came of a fetch. `url` is where the answer came from, after all redirects. */
export type Fetched = FreshBody | Unchanged | FetchFailure;

export type FreshBody = {
  readonly kind: 'fresh';
  readonly url: string;
  /** The address every hop of which said "moved for good" (301, 308): to be asked next time. Null where none did. */
  readonly movedTo: string | null;
  /** Without parameters, lower case: "application/rss+xml"; null where none was sent. */
  readonly mediaType: string | null;
  /** Decompressed and decoded. */
  readonly text: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How long the answer says it stays good (Cache-Control, else Expires); null where it says nothing. */
  readonly maxAgeSeconds: number | null;
};

/** 304: what was there is still so. */
type Unchanged = { readonly kind: 'unchanged'; readonly maxAgeSeconds: number | null };

export type FetchFailure = {
  readonly kind: 'failed';
  /**
   * refused: our own rules forbid the address or the answer (private address, downgrade, too big, not a web address);
   * disallowed: the site's robots.txt does; gone: 410; missing: 404; denied: 401, 403, 451; busy: 429 or 503;
   * broken: anything else.
   */
  readonly how: 'refused' | 'disallowed' | 'gone' | 'missing' | 'denied' | 'busy' | 'broken';
  /** In words a person understands: "news.example answered 404 Not Found". No secret of the address stands in it. */
  readonly reason: string;
  /** Retry-After, from seconds or from a date; null where none was sent. */
  readonly retryAfterSeconds: number | null;
};

/** Fetches one address. Never rejects. At most a few at once to one host: more wait their turn. */
export type Fetch = (request: FetchRequest) => Promise<Fetched>;
