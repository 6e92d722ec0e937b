export type FetchLimits = {
  /** Characters of an address. */
  readonly urlLength: number;
  readonly redirects: number;
  /** Of a body, as it is sent and again as it is unpacked. */
  readonly bodyBytes: number;
  /** Of an answer's status line and header. */
  readonly headerBytes: number;
  /** Of a robots.txt; what follows is not read. */
  readonly robotsBytes: number;
  /** From looking the name up until the connection (and its TLS) stands. */
  readonly connectMs: number;
  /** One fetch in all, its redirects too; waiting for one's turn is not counted. */
  readonly totalMs: number;
  /** Requests at once to one host. */
  readonly perHost: number;
  /** Requests at once to all hosts. */
  readonly atOnce: number;
  /** How long a connection nobody uses is kept. */
  readonly idleMs: number;
  /** Connections kept that nobody uses, to all hosts. */
  readonly idleSockets: number;
  readonly robotsKeptSeconds: number;
  /** How long a robots.txt that could not be read keeps its site closed. */
  readonly robotsFailureKeptSeconds: number;
  /** Origins whose robots.txt is kept. */
  readonly robotsOrigins: number;
  /** Of all robots.txt that are kept, together. */
  readonly robotsKeptBytes: number;
};

export const FETCH_LIMITS: FetchLimits = {
  // Longer than the 2,000 that search engines take, shorter than the 8,190 at which Apache refuses a request line.
  urlLength: 4_000,
  // RFC 9309, 2.3.1.2 asks for at least five where robots.txt is read.
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
  // RFC 9309, 2.4: not used for longer than a day.
  robotsKeptSeconds: 24 * 60 * 60,
  robotsFailureKeptSeconds: 10 * 60,
  robotsOrigins: 500,
  robotsKeptBytes: 8 * 1024 * 1024,
};
