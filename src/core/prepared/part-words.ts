import { COMPARED_CHARACTERS } from '../reports/word-runs.ts';
import { foldedWords } from '../text/folded-words.ts';
import { HASH_SEED, hashWord } from '../text/search/hash-words.ts';
import { stemOfWord } from '../text/search/stem.ts';
import type { Paragraph } from './paragraph-spans.ts';

/** The words of the parts of a text, each looked at once for searching and for finding its report. */
export type PartWords = {
  /** Of each part, in order. */
  readonly stems: readonly (readonly string[])[];
  /** Of the beginning of the text, as far as reports are compared. */
  readonly hashes: readonly number[];
};

/** Pure and linear. */
export function readPartWords(text: string, parts: readonly Paragraph[]): PartWords {
  const hashes: number[] = [];
  const stems = parts.map(({ starts, ends }) => {
    const isCompared = starts < COMPARED_CHARACTERS;
    return foldedWords(text.slice(starts, ends)).map((word) => {
      const hash = hashWord(HASH_SEED, word);
      if (isCompared) hashes.push(hash);
      return stemOfWord(word, hash);
    });
  });
  return { stems, hashes };
}
