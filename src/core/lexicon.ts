/**
 * The words of data/lexicon, one list a file: file name without extension → its lines in order, without blank lines and
 * `#` comments. A line may have tab-separated columns; each folder of extract compiles the lists it needs.
 */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

/** The lines of one list. Throws if the list is missing, since the installation is then broken. */
export function lexiconWords(lexicon: Lexicon, list: string): readonly string[] {
  const lines = lexicon.get(list);
  if (!lines) throw new Error(`data/lexicon/${list}.txt is missing`);
  return lines;
}
