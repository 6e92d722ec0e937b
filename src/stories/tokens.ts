import { foldText } from '../core/text/fold.ts';

/** A word of a text, folded for comparing, and where it stands. */
export type Token = { readonly word: string; readonly start: number; readonly end: number };

// A soft hyphen parts no word.
const WORD = /[\p{L}\p{M}\p{N}\u00ad]+/gu;
const APOSTROPHE = /['’]/;
const PLAIN = /^[a-z0-9]+$/;

/** The words of a text in order; hyphens part words, and the s of a possessive is none. Linear. */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
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
