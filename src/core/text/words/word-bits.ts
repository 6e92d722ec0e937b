/** What each word can be, as bits, so that a word is looked up once whatever is asked of it; a word can be several. */
export function createWordBits(entries: Iterable<readonly [word: string, bit: number]>): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [word, bit] of entries) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
