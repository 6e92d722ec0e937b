import { type Lexicon, wordsOf } from '../../core/lexicon.ts';

/** Names of agencies as printed → the short name kept. */
export function toAgencies(lexicon: Lexicon): ReadonlyMap<string, string> {
  return new Map(
    wordsOf(lexicon, 'agencies').map((line) => {
      const [printed = '', kept] = line.split('\t');
      return [printed, kept ?? printed];
    }),
  );
}
