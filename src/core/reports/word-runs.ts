import { foldedWords } from '../text/folded-words.ts';
import { chainHashes, HASH_SEED, hashWord, mixHash } from './hash-words.ts';

/** How many words in a row are compared: enough that two reporters rarely share many runs by chance. */
const RUN = 4;
/** Far more than any article has; only the beginning of a longer text is compared. */
const MAX_COMPARED_CHARS = 200_000;

/** Runs of words, each as a 32-bit number; among the thousands in a text, two rarely collide. */
export type WordRuns = ReadonlySet<number>;

/** A text's runs of words, each once; none if the text is shorter than a run. Linear. */
export function findWordRuns(text: string): WordRuns {
  const words = foldedWords(text.slice(0, MAX_COMPARED_CHARS)).map((word) => hashWord(HASH_SEED, word));
  const runs = new Set<number>();
  for (let last = RUN; last <= words.length; last++) {
    let run = HASH_SEED;
    for (let at = last - RUN; at < last; at++) run = chainHashes(run, words[at] ?? 0);
    runs.add(mixHash(run));
  }
  return runs;
}
