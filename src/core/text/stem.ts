const SHORTEST_STEM = 3;
const DOUBLED = 'bdfgklmnprt';

/**
 * Cuts a folded word to a stem, so that "kills", "killed" and "killing" are one word: enough to compare sentences, not a
 * dictionary. Words of three letters and fewer stay as they are.
 */
export function toStem(word: string): string {
  const singular = word.endsWith('s') && !word.endsWith('ss') ? cut(word, 1) : word;
  const plain = singular.endsWith('ing') ? cut(singular, 3) : singular.endsWith('ed') ? cut(singular, 2) : singular;
  const last = plain.at(-1) ?? '';
  const isDoubled = last === plain.at(-2) && DOUBLED.includes(last);
  const stem = isDoubled ? cut(plain, 1) : plain;
  return stem.endsWith('e') ? cut(stem, 1) : stem;
}

function cut(word: string, letters: number): string {
  return word.length - letters >= SHORTEST_STEM ? word.slice(0, -letters) : word;
}
