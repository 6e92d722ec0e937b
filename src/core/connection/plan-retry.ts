/** How long to wait before a connection is tried again: at first, and at most. */
export type Pauses = {
  readonly firstMs: number;
  readonly longestMs: number;
  /** Where the service says that a setting is wrong: many refused tries are what bans are made of. */
  readonly refusedFirstMs: number;
  readonly refusedLongestMs: number;
};

const MINUTE_MS = 60_000;

export const PAUSES: Pauses = {
  firstMs: 500,
  longestMs: 5 * MINUTE_MS,
  refusedFirstMs: 5 * MINUTE_MS,
  refusedLongestMs: 60 * MINUTE_MS,
};

export type Failed = {
  /** In a row, this one among them. */
  readonly failures: number;
  readonly isRefusal: boolean;
  /** How long the service asked to wait; 0 where it did not. */
  readonly afterMs: number;
};

/**
 * Twice as long after each failure, up to the longest. Half of it is up to chance (0 to 1), so that many desks do not
 * come back in one moment.
 */
export function planRetry({ failures, isRefusal, afterMs }: Failed, pauses: Pauses, chance: number): number {
  const first = isRefusal ? pauses.refusedFirstMs : pauses.firstMs;
  const longest = isRefusal ? pauses.refusedLongestMs : pauses.longestMs;
  const whole = Math.min(longest, first * 2 ** (failures - 1));
  return Math.max(afterMs, Math.round(whole / 2 + (whole / 2) * chance));
}
