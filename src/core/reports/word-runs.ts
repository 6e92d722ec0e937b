import { foldedWords } from '../text/folded-words.ts';
import { chainMixed, HASH_SEED, hashWord, mixHash } from '../text/search/hash-words.ts';

/** How many words in a row are compared: enough that two reporters rarely share many runs by chance. */
const RUN = 4;
/** Far more than any article has; only the beginning of a longer text is compared. */
export const COMPARED_CHARACTERS = 200_000;

/** Runs of words, each as a 32-bit number; among the thousands in a text, two rarely collide. */
export type WordRuns = ReadonlySet<number>;

/** A text's runs of words, each once; none if the text is shorter than a run. Linear. */
export function findWordRuns(text: string): WordRuns {
  return new Set(
    listWordRuns(foldedWords(text.slice(0, COMPARED_CHARACTERS)).map((word) => hashWord(HASH_SEED, word))),
  );
}

/** The same in order, and as often as they occur, from the hashes of the words. */
export function listWordRuns(words: readonly number[]): Uint32Array {
  const mixed = Uint32Array.from(words, mixHash);
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let first = 0; first < runs.length; first++) {
    let run = HASH_SEED;
    for (let at = first; at < first + RUN; at++) run = chainMixed(run, mixed[at] ?? 0);
    runs[first] = mixHash(run);
  }
  return runs;
}
