import { foldText } from './fold.ts';

/** What most words are made of, which is found faster. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORDS = /[a-z0-9]+/g;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The words of a text for comparing: no accents, no case, no punctuation. */
export function foldedWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded.match(ASCII.test(folded) ? ASCII_WORDS : WORDS) ?? [];
}
