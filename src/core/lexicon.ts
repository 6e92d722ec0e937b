/**
 * The words of data/lexicon, one list a file: file name without its ending → its lines, in order, blank lines and
 * `#` comments left out. A line may hold tab-separated columns; each folder of extract compiles the lists it needs.
 */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

/** The lines of one list; a list that is missing is a mistake in the installation, so it throws. */
export function lexiconWords(lexicon: Lexicon, list: string): readonly string[] {
  const lines = lexicon.get(list);
  if (!lines) throw new Error(`data/lexicon/${list}.txt is missing`);
  return lines;
}
