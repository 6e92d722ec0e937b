/** The code points that are private from PRIVATE_USE on, so the most words that a vocabulary can have. */
const PLACES = 0x1900;

/** Start of the private-use code points, which are assigned to words. */
export const PRIVATE_USE = 0xe000;

/** What a table has for the character at an index of a text; 0 for what it does not hold. */
type CodeTable = (code: string, at: number) => number;

/** A number from 1 to 255 for each of some characters of a vocabulary: the quickest look at every token of a text. */
export function createCodeTable(entries: Iterable<readonly [chars: string, value: number]>): CodeTable {
  const values = new Uint8Array(PLACES);
  for (const [chars, value] of entries) for (const char of chars) values[char.charCodeAt(0) - PRIVATE_USE] = value;
  return (code, at) => {
    const place = code.charCodeAt(at) - PRIVATE_USE;
    // V8 takes a negative place for the name of a property, which it looks for slowly.
    return place >= 0 ? (values[place] ?? 0) : 0;
  };
}
