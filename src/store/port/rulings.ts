import type { NameCorrection } from '../../core/entities/entity.ts';
import type { RuledBy, Ruling, RulingDecision } from '../../core/rulings/ruling.ts';

type NewRuling = {
  readonly decision: RulingDecision;
  readonly story: string | null;
  readonly by: RuledBy;
};

/**
 * The part of the store's port that holds a workspace's rulings. A change of them counts as a change of its articles, so
 * that what is made from these is made again.
 */
export type RulingStore = {
  /** Every ruling, the oldest first; those that were undone are among them. */
  list(): Promise<readonly Ruling[]>;
  /** Those in force that say which names are one person's, in the order in which they were made. */
  names(): Promise<readonly NameCorrection[]>;
  add(ruling: NewRuling, at: Temporal.Instant): Promise<Ruling>;
  /** Returns it as it is then; undefined if there is none with this number that is in force. */
  undo(number: number, by: RuledBy, at: Temporal.Instant): Promise<Ruling | undefined>;
};
