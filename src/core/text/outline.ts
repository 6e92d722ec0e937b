const OUTLINES = 8192;
const FACTOR = 31;

/** What words look like: their lengths with their first, middle and last letters. */
export type Outline = {
  readonly add: (word: string) => void;
  /** False if no word that was added looks like this one. */
  readonly mayHold: (word: string) => boolean;
};

/** A quick look before a look-up: most words of a text need no more, and one that is new to the engine is slow to look up. */
export function createOutline(words: Iterable<string> = []): Outline {
  const outlines = new Uint8Array(OUTLINES);
  const add = (word: string) => {
    outlines[outlineOf(word)] = 1;
  };
  for (const word of words) add(word);
  return { add, mayHold: (word) => outlines[outlineOf(word)] === 1 };
}

/** Bit operators make whole numbers, also of an empty word, which has no letters. */
function outlineOf(word: string): number {
  const { length } = word;
  const letters = (word.charCodeAt(0) * FACTOR + word.charCodeAt(length >> 1)) * FACTOR + word.charCodeAt(length - 1);
  return (letters * FACTOR + length) & (OUTLINES - 1);
}
