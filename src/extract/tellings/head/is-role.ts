import { type Lexicon, lexiconWords } from '../../../core/lexicon.ts';

/** Whether a word names what somebody is: "envoy", "minister". */
export function createIsRole(lexicon: Lexicon): (lower: string) => boolean {
  const roles = ['role-nouns', 'titles'].flatMap((list) => lexiconWords(lexicon, list));
  const known = new Set(roles.map((line) => line.replace(/\t.*$/, '').toLowerCase()));
  return (lower) => known.has(lower);
}

/** Whether a word names a people: "Swiss". */
export function createIsNation(lexicon: Lexicon): (word: string) => boolean {
  const known = new Set(lexiconWords(lexicon, 'demonyms').flatMap((line) => line.split(/\s+/)));
  return (word) => known.has(word);
}
