import { type Lexicon, lexiconWords } from '../../core/lexicon.ts';

/** Names of agencies as printed → the short name kept. */
export function toAgencies(lexicon: Lexicon): ReadonlyMap<string, string> {
  return new Map(
    lexiconWords(lexicon, 'agencies').map((line) => {
      const [printed = '', kept] = line.split('\t');
      return [printed, kept ?? printed];
    }),
  );
}
