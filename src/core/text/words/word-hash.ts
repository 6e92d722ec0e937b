const FACTOR = 31;
const HALF = 15;

/** A 32-bit hash of a word's letters: different hashes mean different words, equal ones nearly always the same word. */
export function hashOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters = withLetter(letters, word.charCodeAt(at));
  return toHash(letters, word.length);
}

/** Hashes letters as they are read: start with 0, add each, and finish with `toHash`. */
export const withLetter = (letters: number, code: number): number => (Math.imul(letters, FACTOR) + code) | 0;

/** Adds how many letters there were, and mixes the upper half into the lower, which is what tables use. */
export function toHash(letters: number, length: number): number {
  const all = withLetter(letters, length);
  return all ^ (all >>> HALF);
}
