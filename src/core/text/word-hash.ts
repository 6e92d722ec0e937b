const FACTOR = 31;
const HALF = 15;

/** A 32-bit hash of a word's letters: different hashes mean different words, equal ones nearly always the same word. */
export function hashOf(word: string): number {
  let letters = word.length;
  for (let at = 0; at < word.length; at++) letters = withLetter(letters, word.charCodeAt(at));
  return toHash(letters);
}

/** Hashes letters as they are read: start with how many there are, add each, and finish with `toHash`. */
export const withLetter = (letters: number, code: number): number => (Math.imul(letters, FACTOR) + code) | 0;

/** Mixes the upper half into the lower, which is what tables use. */
export const toHash = (letters: number): number => letters ^ (letters >>> HALF);
