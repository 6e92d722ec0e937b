/** Random numbers that are the same in every run. */
export type Random = {
  /** From 0 to 1. */
  next(): number;
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number;
  /** How many come if `mean` are expected. */
  poisson(mean: number): number;
  exponential(mean: number): number;
  /** Mean 0, deviation 1. */
  normal(): number;
};

/** mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed * 0x9e3779b1;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (bound) => Math.floor(next() * bound),
    poisson: (mean) => {
      let count = 0;
      for (let left = next(); left > Math.exp(-mean); left *= next()) count += 1;
      return count;
    },
    exponential: (mean) => -Math.log(1 - next()) * mean,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
