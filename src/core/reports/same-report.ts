import type { WordRuns } from './word-runs.ts';

const SHARED = 0.5;
/** Of a text this short, a shared phrase is most of it, so it must be the same throughout. */
const SHORT_RUNS = 30;
const SHORT_SHARED = 0.9;

/**
 * Whether two texts, by their runs of words, print the same report: shortened, with a new end, or as it is. Symmetric,
 * and not transitive: a report is what is like its lead.
 */
export function areSameReport(a: WordRuns, b: WordRuns): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return false;
  const shared = small.intersection(large).size;
  return small.size < SHORT_RUNS ? shared / large.size >= SHORT_SHARED : shared / small.size >= SHARED;
}
