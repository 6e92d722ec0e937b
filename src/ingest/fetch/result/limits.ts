export type FetchLimits = {
  /** Characters of an address. */
  readonly urlLength: number;
  readonly redirects: number;
  /** Of a body, both as sent and as decompressed. */
  readonly bodyBytes: number;
  /** Of an answer's status line and header. */
  readonly headerBytes: number;
  /** Of a robots.txt; what follows is not read. */
  readonly robotsBytes: number;
  /** From resolving the name until the connection (with TLS) is open. */
  readonly connectMs: number;
  /** A whole fetch with its redirects; time in the queue does not count. */
  readonly totalMs: number;
  /** Requests at once to one host. */
  readonly perHost: number;
  /** Requests at once to all hosts. */
  readonly atOnce: number;
  /** How long an idle connection is kept. */
  readonly idleMs: number;
  /** Idle connections kept, to all hosts. */
  readonly idleSockets: number;
  readonly robotsKeptSeconds: number;
  /** How long a site stays closed if its robots.txt could not be read. */
  readonly robotsFailureKeptSeconds: number;
  /** Origins whose robots.txt is cached. */
  readonly robotsOrigins: number;
  /** Of all cached robots.txt together. */
  readonly robotsKeptBytes: number;
};

export const FETCH_LIMITS: FetchLimits = {
  // Longer than the 2,000 that search engines take, shorter than the 8,190 at which Apache refuses a request line.
  urlLength: 4_000,
  // RFC 9309, 2.3.1.2 requires at least five when reading robots.txt.
  redirects: 5,
  bodyBytes: 10 * 1024 * 1024,
  // Twice what Node allows by default: some sites send long policies.
  headerBytes: 32 * 1024,
  // RFC 9309, 2.5: a limit must be at least this.
  robotsBytes: 500 * 1024,
  connectMs: 10_000,
  totalMs: 60_000,
  perHost: 2,
  atOnce: 32,
  idleMs: 4_000,
  idleSockets: 32,
  // RFC 9309, 2.4: not cached for longer than a day.
  robotsKeptSeconds: 24 * 60 * 60,
  robotsFailureKeptSeconds: 10 * 60,
  robotsOrigins: 500,
  robotsKeptBytes: 8 * 1024 * 1024,
};
