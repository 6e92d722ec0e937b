import { hashOf } from './word-hash.ts';

const PLACES = 8192;

/** Which words may have been added: a Bloom filter with one hash. */
export type BloomFilter = {
  readonly add: (word: string) => void;
  /** False if no word that was added has this hash (see word-hash.ts). */
  readonly mayHold: (hash: number) => boolean;
};

/** Saves most look-ups in a Map or Set, which are slow for a string that the engine has not seen before. */
export function createBloomFilter(words: Iterable<string> = []): BloomFilter {
  const places = new Uint8Array(PLACES);
  const add = (word: string) => {
    places[hashOf(word) & (PLACES - 1)] = 1;
  };
  for (const word of words) add(word);
  return { add, mayHold: (hash) => places[hash & (PLACES - 1)] === 1 };
}
