import { hashOf } from './word-hash.ts';

const PLACES = 8192;

/** Which hashes words have (see word-hash.ts), roughly. */
export type Outline = {
  readonly add: (word: string) => void;
  /** False if no word that was added has this hash. */
  readonly holds: (hash: number) => boolean;
};

/** A quick look before a look-up: most words of a text need no more, and one that is new to the engine is slow to look up. */
export function createOutline(words: Iterable<string> = []): Outline {
  const places = new Uint8Array(PLACES);
  const add = (word: string) => {
    places[hashOf(word) & (PLACES - 1)] = 1;
  };
  for (const word of words) add(word);
  return { add, holds: (hash) => places[hash & (PLACES - 1)] === 1 };
}
