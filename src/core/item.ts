/** What happened to something that was read (an item of a feed, a page, a pasted text), stage by stage. */
export type TrailStep = {
  /**
   * found: where it stood; known: which earlier one it is the same as; text: where its text came from; story: what made
   * it join, or why it joined none; report: which wire story it repeats; saved: what was found in it and kept;
   * refused: why nothing was kept.
   */
  readonly stage: 'found' | 'known' | 'text' | 'story' | 'report' | 'saved' | 'refused';
  /** ISO 8601, UTC. */
  readonly at: string;
  /** In words a person understands. */
  readonly says: string;
};

/**
 * saved: an article was kept; short: kept with the feed's text, since its page could not be read just now; known: the
 * same article came from elsewhere; passed: there were too many at once; refused: there was nothing to keep; forgotten:
 * someone took it back.
 */
export type ItemOutcome = 'saved' | 'short' | 'known' | 'passed' | 'refused' | 'forgotten';

/** Something that was seen, and what came of it. */
export type Item = {
  readonly id: number;
  /** Number of the followed source; null: pasted, or read from a file or a page. */
  readonly source: number | null;
  /** Id of the article; null where there is none. */
  readonly article: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** Changes when its content does. */
  readonly print: string;
  readonly outcome: ItemOutcome;
  /** How often its page could not be read. */
  readonly tries: number;
  readonly firstSeen: Temporal.Instant;
  readonly lastSeen: Temporal.Instant;
  readonly trail: readonly TrailStep[];
};
