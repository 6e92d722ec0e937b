import { type Lexicon, lexiconWords } from '../../../../core/lexicon.ts';
import { withoutPossessive } from '../../../../core/text/possessive.ts';
import { isCapitalized, type Word } from '../../../text/words.ts';

/** The state of the US whose name begins at a word: "Ohio", "North | Dakota". */
export type StateAt = (words: readonly Word[], at: number) => string | undefined;

export function createStateAt(lexicon: Lexicon): StateAt {
  const states = new Set(lexiconWords(lexicon, 'us-states'));
  return (words, at) => {
    const word = words[at];
    if (!word || !isCapitalized(word.text)) return undefined;
    const pair = `${word.text} ${withoutPossessive(words[at + 1]?.text ?? '')}`;
    if (states.has(pair)) return pair;
    const name = withoutPossessive(word.text);
    // "West | Virginia"
    return states.has(name) && !states.has(`${words[at - 1]?.text ?? ''} ${name}`) ? name : undefined;
  };
}
