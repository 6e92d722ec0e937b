import { foldedWords } from '../text/folded-words.ts';
import { chainMixed, HASH_SEED, hashWord, mixHash } from '../text/hash-words.ts';

/** How many words in a row are compared: enough that two reporters rarely share many runs by chance. */
const RUN = 4;
/** Far more than any article has; only the beginning of a longer text is compared. */
export const COMPARED_CHARACTERS = 200_000;

/** Runs of words, each as a 32-bit number; among the thousands in a text, two rarely collide. */
export type WordRuns = ReadonlySet<number>;

/** A text's runs of words, each once; none if the text is shorter than a run. Linear. */
export function findWordRuns(text: string): WordRuns {
  return toWordRuns(foldedWords(text.slice(0, COMPARED_CHARACTERS)).map((word) => hashWord(HASH_SEED, word)));
}

/** The same from the hashes of its words, in order. */
export function toWordRuns(words: readonly number[]): WordRuns {
  const mixed = words.map(mixHash);
  const runs = new Set<number>();
  for (let last = RUN; last <= mixed.length; last++) {
    let run = HASH_SEED;
    for (let at = last - RUN; at < last; at++) run = chainMixed(run, mixed[at] ?? 0);
    runs.add(mixHash(run));
  }
  return runs;
}
