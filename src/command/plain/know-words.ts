/** Those of some words that stand in an article, in some form. */
export type KnowWords = (words: readonly string[]) => Promise<readonly string[]>;

/** The same for one question, of which several readings look for the same words: each word is looked up once. */
export function knowOnce(look: KnowWords): KnowWords {
  const looked = new Set<string>();
  const known = new Set<string>();
  return async (words) => {
    const missing = words.filter((word) => !looked.has(word));
    const found = missing.length > 0 ? await look(missing) : [];
    for (const word of missing) looked.add(word);
    for (const word of found) known.add(word);
    return words.filter((word) => known.has(word));
  };
}
