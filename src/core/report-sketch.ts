import type { Article } from './article.ts';

/** One run of words in so many is kept, the same ones in every text: so a part is found in the whole. */
const ONE_IN = 8;
/** The smallest are kept as well, or a text of a few words might keep none. */
const SMALLEST = 8;
const MOST = 256;

/**
 * Some of a text's runs of words as whole numbers of 32 bits, smallest first: texts of one report share many, and can be
 * found by them. Story and kind are part of each number, so that articles of two stories, or a brief and an article, share none.
 */
export function toReportSketch({ kind, story }: Article, runs: ReadonlySet<string>): readonly number[] {
  const seed = hashText(SEED, `${kind} ${story ?? ''} `);
  const hashes = [...new Set([...runs].map((run) => mix(hashText(seed, run))))].sort((a, b) => a - b);
  return hashes.filter((hash, at) => at < SMALLEST || hash % ONE_IN === 0).slice(0, MOST);
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16. */
function hashText(seed: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** MurmurHash3's last step: FNV's lowest bits say little, and by these the runs are chosen. */
function mix(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
