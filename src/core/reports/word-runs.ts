import { foldedWords } from '../text/folded-words.ts';
import { chainHashes, HASH_SEED, hashWord, mixHash } from './hash-words.ts';

/** Words in a row that are compared: enough that two reporters seldom share many by chance. */
const RUN = 4;
/** Far more than any article: of a longer text the beginning is compared. */
const MAX_COMPARED_CHARS = 200_000;

/** Runs of words, each as a number of 32 bits: of the thousands in a text two seldom have the same by chance. */
export type WordRuns = ReadonlySet<number>;

/** The runs of words of a text, each once; none where the text is shorter than a run. Linear. */
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
