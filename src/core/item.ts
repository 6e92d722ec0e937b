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
