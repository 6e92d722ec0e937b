/** The hash of no words. */
export const HASH_SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16, continuing another hash: a 32-bit integer. */
export function hashWord(seed: number, word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** Combines two hashes; the order matters. */
export function chainHashes(seed: number, next: number): number {
  return chainMixed(seed, mixHash(next));
}

/** The same for a hash that is mixed already. */
export function chainMixed(seed: number, mixed: number): number {
  return Math.imul(seed ^ mixed, PRIME);
}

/** MurmurHash3's last step, as an unsigned number: FNV's lowest bits vary little, and they decide which hashes are kept. */
export function mixHash(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
