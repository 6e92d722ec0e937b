import { type Lexicon, lexiconWords } from '../../../../core/lexicon.ts';
import { withoutPossessive } from '../../../../core/text/possessive.ts';
import { isCapitalized, type Word } from '../../../text/words.ts';

export type Nation = { readonly adjective: string; readonly name: string; readonly capital: string };

/** The nation that a word names, alone or with the next one: "Norway", "Oslo's", "South | Korea". */
export type NationAt = (words: readonly Word[], at: number) => Nation | undefined;

export function createNationAt(lexicon: Lexicon): NationAt {
  const nations = new Map<string, Nation>();
  for (const line of lexiconWords(lexicon, 'nations')) {
    const [adjective = '', name = '', capital = '', more = ''] = line.split('\t');
    const nation = { adjective, name, capital };
    for (const word of [adjective, name, capital, ...more.split(', ')])
      if (word !== '') nations.set(keyOf(word), nation);
  }
  return (words, at) => {
    const word = words[at];
    if (!word || !isCapitalized(word.text) || isNamedAfter(words, at)) return undefined;
    const key = keyOf(word.text);
    const next = words[at + 1];
    const pair = next && isCapitalized(next.text) ? nations.get(`${key} ${keyOf(next.text)}`) : undefined;
    return pair ?? nations.get(key);
  };
}

/** "the Gulf of Norland", "New Norland": named after a nation. */
function isNamedAfter(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower;
  return before === 'new' || (before === 'of' && WATERS.has(words[at - 2]?.lower ?? ''));
}
const WATERS = new Set(['gulf', 'sea', 'bay', 'strait']);

/** "U.S." is a word and a period. */
const keyOf = (text: string) => withoutPossessive(text).replace(/\.$/, '').toLowerCase();
