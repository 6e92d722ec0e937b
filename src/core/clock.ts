/** Where the time comes from. Everything else takes an instant as a value. */
export type Clock = { now(): Temporal.Instant };

/** The only reader of the machine's clock. */
export const wallClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still until it is set: a story clock, or a test's. */
export function createStoryClock(start: Temporal.Instant): Clock & { set(instant: Temporal.Instant): void } {
  let current = start;
  return {
    now: () => current,
    set: (instant) => {
      current = instant;
    },
  };
}
