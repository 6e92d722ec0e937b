/** How long to wait before reconnecting: the first time, and at most. */
export type Pauses = {
  readonly firstMs: number;
  readonly longestMs: number;
  /** For when the service says that a setting is wrong: too many rejected attempts can get a bot banned. */
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
  /** In a row, including this one. */
  readonly failures: number;
  readonly isRefusal: boolean;
  /** How long the service asked to wait; 0 if it did not. */
  readonly afterMs: number;
};

/**
 * Doubles the wait after each failure, up to the longest. Half of it is random (0 to 1), so that many desks do not all
 * reconnect at the same moment.
 */
export function planRetry({ failures, isRefusal, afterMs }: Failed, pauses: Pauses, chance: number): number {
  const first = isRefusal ? pauses.refusedFirstMs : pauses.firstMs;
  const longest = isRefusal ? pauses.refusedLongestMs : pauses.longestMs;
  const whole = Math.min(longest, first * 2 ** (failures - 1));
  return Math.max(afterMs, Math.round(whole / 2 + (whole / 2) * chance));
}
