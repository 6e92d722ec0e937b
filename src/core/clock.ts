/** Where the time comes from. All other code is given an instant as a value. */
export type Clock = { now(): Temporal.Instant };

/** The only code that reads the machine's clock. */
export const wallClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that does not move until it is set: for a story's own time, and for tests. */
export function createStoryClock(start: Temporal.Instant): Clock & { set(instant: Temporal.Instant): void } {
  let current = start;
  return {
    now: () => current,
    set: (instant) => {
      current = instant;
    },
  };
}
