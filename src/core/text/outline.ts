const LENGTHS = 32;
const LETTERS = 32;

/** The lengths and first letters of words, each modulo 32. */
export type Outline = {
  readonly add: (word: string) => void;
  /** False if no word that was added has this one's length and first letter. */
  readonly mayHold: (word: string) => boolean;
};

/** A quick look before a look-up: most words of a text need no more, and one that is new to the engine is slow to look up. */
export function createOutline(words: Iterable<string> = []): Outline {
  const outlines = new Uint8Array(LENGTHS * LETTERS);
  const add = (word: string) => {
    outlines[placeOf(word)] = 1;
  };
  for (const word of words) add(word);
  return { add, mayHold: (word) => outlines[placeOf(word)] === 1 };
}

const placeOf = (word: string) => (word.length % LENGTHS) * LETTERS + (word === '' ? 0 : word.charCodeAt(0) % LETTERS);
