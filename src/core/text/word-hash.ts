const FACTOR = 31;
const HALF = 15;

/** A number of 32 bits for the letters of a word. Words with different numbers differ; of the same number they seldom do. */
export function hashOf(word: string): number {
  let letters = word.length;
  for (let at = 0; at < word.length; at++) letters = withLetter(letters, word.charCodeAt(at));
  return toHash(letters);
}

/** For who reads the letters in a text: start with their number, add each, and make the hash of what has come out. */
export const withLetter = (letters: number, code: number): number => (Math.imul(letters, FACTOR) + code) | 0;

/** Tables look at the lower half: the upper goes into it. */
export const toHash = (letters: number): number => letters ^ (letters >>> HALF);
