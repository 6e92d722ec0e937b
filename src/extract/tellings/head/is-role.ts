import { type Lexicon, lexiconWords } from '../../../core/lexicon.ts';

/** Whether a word names what somebody is: "envoy", "minister". */
export function createIsRole(lexicon: Lexicon): (lower: string) => boolean {
  const roles = ['role-nouns', 'titles'].flatMap((list) => lexiconWords(lexicon, list));
  const known = new Set(roles.map((line) => line.replace(/\t.*$/, '').toLowerCase()));
  return (lower) => known.has(lower);
}
