import type { WordRuns } from './word-runs.ts';

const SHARED = 0.5;
/** In a text this short a shared phrase is most of it, so the whole text must be the same. */
const SHORT_RUNS = 30;
const SHORT_SHARED = 0.9;

/**
 * Whether two texts, by their runs of words, print the same report: unchanged, shortened, or with a new end. Symmetric but
 * not transitive: a report is every article similar to its lead.
 */
export function areSameReport(a: WordRuns, b: WordRuns): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return false;
  const shared = small.intersection(large).size;
  return small.size < SHORT_RUNS ? shared / large.size >= SHORT_SHARED : shared / small.size >= SHARED;
}
