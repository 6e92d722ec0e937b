import type { Term } from './compile-stories.ts';

const NOUNS = { person: 'the person', place: 'the place' } as const;

/** A term in words, as required or as found: "the word Syria", "the phrase peace talks", "the place Geneva". */
export function showTerm({ kind, words, text }: Term, found = text): string {
  const noun = kind === 'words' ? (words.length > 1 ? 'the phrase' : 'the word') : NOUNS[kind];
  return `${noun} ${found.replaceAll(/\s+/g, ' ')}`;
}
