/** What happened to an item of a feed, a page or a pasted text, stage by stage. */
export type TrailStep = {
  /**
   * found: where it was; known: the earlier one it duplicates; text: where its text came from; story: why it joined a
   * story, or why it joined none; report: the wire story it repeats; saved: what was found in it and saved;
   * refused: why nothing was saved.
   */
  readonly stage: 'found' | 'known' | 'text' | 'story' | 'report' | 'saved' | 'refused';
  /** ISO 8601, UTC. */
  readonly at: string;
  /** In words people understand. */
  readonly says: string;
};

/**
 * saved: the article was saved; short: saved with the feed's text, since its page could not be fetched this time; known:
 * the same article came from elsewhere; passed: skipped because there were too many at once; refused: there was nothing to
 * save; forgotten: someone removed it.
 */
export type ItemOutcome = 'saved' | 'short' | 'known' | 'passed' | 'refused' | 'forgotten';

/** An item that was seen, and its outcome. */
export type Item = {
  readonly id: number;
  /** The number of the followed feed; null: pasted, or read from a file or a page. */
  readonly source: number | null;
  /** The id of the article; null if there is none. */
  readonly article: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** "en-GB"; null: neither feed nor item says. */
  readonly language: string | null;
  /** Changes whenever the content does. */
  readonly print: string;
  readonly outcome: ItemOutcome;
  /** How many times its page could not be fetched. */
  readonly tries: number;
  readonly firstSeen: Temporal.Instant;
  readonly lastSeen: Temporal.Instant;
  readonly trail: readonly TrailStep[];
};
