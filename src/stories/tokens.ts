import { foldText } from '../core/text/fold.ts';

/** A word of a text, folded for comparison, and its position. */
export type Token = { readonly word: string; readonly start: number; readonly end: number };

// A soft hyphen does not split a word.
const WORD = /[\p{L}\p{M}\p{N}\u00ad]+/gu;
/** The same for a text whose letters are plain, which is found faster. */
const PLAIN_WORD = /[A-Za-z0-9]+/g;
const PLAIN_LETTERS = /^[\0-\x7f\u2010-\u2026]*$/;
const APOSTROPHE = /['’]/;
const PLAIN = /^[a-z0-9]+$/;

/** The words of a text in order; hyphens split words, and the s of a possessive is not a word. Linear. */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PLAIN_LETTERS.test(text) ? PLAIN_WORD : WORD)) {
    const word = fold(match[0]);
    const start = match.index;
    const isPossessive = word === 's' && APOSTROPHE.test(text[start - 1] ?? '') && tokens.at(-1)?.end === start - 1;
    if (word !== '' && !isPossessive) tokens.push({ word, start, end: start + match[0].length });
  }
  return tokens;
}

function fold(word: string): string {
  return PLAIN.test(word) ? word : foldText(word.replaceAll('\u00ad', ''));
}
