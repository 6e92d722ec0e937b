/** What to fetch. */
export type FetchRequest = {
  readonly url: string;
  /** What the Accept header prefers; for a page, robots.txt is checked first. */
  readonly want: 'feed' | 'page';
  /** The validators of the last answer, unchanged; null fetches everything. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** For the Authorization header; sent to the origin of `url` alone, never after a redirect to another one. */
  readonly authorization?: string;
};

/** The result of a fetch. `url` is where the answer came from, after all redirects. */
export type Fetched = FreshBody | Unchanged | FetchFailure;

export type FreshBody = {
  readonly kind: 'fresh';
  readonly url: string;
  /** The new address if every redirect was permanent (301, 308), to use next time. Null if there was none. */
  readonly movedTo: string | null;
  /** Without parameters, lower case: "application/rss+xml"; null if none was sent. */
  readonly mediaType: string | null;
  /** Decompressed and decoded. */
  readonly text: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How long the answer is fresh (Cache-Control, else Expires); null if it does not say. */
  readonly maxAgeSeconds: number | null;
};

/** 304: nothing has changed. */
type Unchanged = { readonly kind: 'unchanged'; readonly maxAgeSeconds: number | null };

export type FetchFailure = {
  readonly kind: 'failed';
  /**
   * refused: our own rules forbid the address or the answer (private address, downgrade, too big, not a web address);
   * disallowed: the site's robots.txt does; gone: 410; missing: 404; denied: 401, 402, 403, 451, or a check of the browser; busy: 429 or 503;
   * broken: anything else.
   */
  readonly how: 'refused' | 'disallowed' | 'gone' | 'missing' | 'denied' | 'busy' | 'broken';
  /** In words a person understands: "news.example answered 404 Not Found". Contains no secret from the address. */
  readonly reason: string;
  /** Retry-After, from seconds or from a date; null if none was sent. */
  readonly retryAfterSeconds: number | null;
};

/** Fetches one address. Never rejects. Only a few fetches go to one host at once; the rest wait their turn. */
export type Fetch = (request: FetchRequest) => Promise<Fetched>;
