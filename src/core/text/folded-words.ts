import { foldText } from './fold.ts';

/** A text whose letters are plain; what its words are made of is found faster. */
const PLAIN_LETTERS = /^[\0-\x7f\u2010-\u2026]*$/;
const ASCII_WORDS = /[a-z0-9]+/g;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The words of a text for comparing: no accents, no case, no punctuation. */
export function foldedWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded.match(PLAIN_LETTERS.test(folded) ? ASCII_WORDS : WORDS) ?? [];
}
