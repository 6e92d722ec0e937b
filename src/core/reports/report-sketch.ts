import type { Article } from '../article/article.ts';
import { chainHashes, HASH_SEED, hashWord, mixHash } from '../text/search/hash-words.ts';

/** One run of words in this many is kept, and the same ones in every text, so that an excerpt is recognized in the whole. */
const ONE_IN = 8;
/** The smallest hashes are kept too; otherwise a short text might keep none. */
const SMALLEST = 8;
const MAX_SKETCH_HASHES = 256;

/**
 * A sample of a text's runs of words as 31-bit integers, smallest first: texts of one report share many, and are found by
 * them. The kind is part of each number, so a brief and an article share none.
 */
export function toReportSketch({ kind }: Pick<Article, 'kind'>, runs: Iterable<number>): readonly number[] {
  const seed = hashWord(HASH_SEED, kind);
  const hashes = Uint32Array.from(runs);
  for (let at = 0; at < hashes.length; at++) hashes[at] = mixHash(chainHashes(seed, hashes[at] ?? 0)) >>> 1;
  hashes.sort();
  const kept = new Set<number>();
  for (const hash of hashes) {
    if (kept.size < SMALLEST || hash % ONE_IN === 0) kept.add(hash);
    if (kept.size === MAX_SKETCH_HASHES) break;
  }
  return [...kept];
}
