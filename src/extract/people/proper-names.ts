import { isPossessive, withoutPossessive } from '../../core/text/possessive.ts';
import type { Word } from '../text/words.ts';

/** Words capitalized inside some sentence: at the start of a sentence only these are names. Linear. */
export function findProperNames(words: readonly Word[]): ReadonlySet<string> {
  const proper = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    const before = words[at - 1];
    if (word?.kind !== 'word' || before?.kind !== 'word' || !word.isCapital) continue;
    if (word.start !== before.end + 1 || proper.has(word.text)) continue;
    proper.add(word.text);
    if (!word.isSimple && isPossessive(word.text)) proper.add(withoutPossessive(word.text));
  }
  return proper;
}
