import { foldText } from '../core/text/fold.ts';

/** A word of a text, folded for comparison, and its position. */
export type Token = { readonly word: string; readonly start: number; readonly end: number };

// A soft hyphen does not split a word.
const WORD = /[\p{L}\p{M}\p{N}\u00ad]+/gu;
/** A text whose letters are plain, as most news is: its words are found letter by letter, which is faster. */
const PLAIN_LETTERS = /^[\0-\x7f\u2010-\u2026]*$/;
const APOSTROPHE = /['’]/;
const PLAIN = /^[a-z0-9]+$/;

/** The words of a text in order; hyphens split words, and the s of a possessive is not a word. Linear. */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const add = (word: string, start: number, end: number) => {
    const isPossessive = word === 's' && APOSTROPHE.test(text[start - 1] ?? '') && tokens.at(-1)?.end === start - 1;
    if (word !== '' && !isPossessive) tokens.push({ word, start, end });
  };
  if (PLAIN_LETTERS.test(text)) eachPlainWord(text.toLowerCase(), add);
  else for (const { 0: word, index } of text.matchAll(WORD)) add(fold(word), index, index + word.length);
  return tokens;
}

/** The words of a lower-case text with plain letters, which is as long as the text it is of. */
function eachPlainWord(lower: string, add: (word: string, start: number, end: number) => void): void {
  for (let at = 0; at < lower.length; at++) {
    const start = at;
    while (isPlainLetter(lower.charCodeAt(at))) at++;
    if (at > start) add(lower.slice(start, at), start, at);
  }
}

const [FIRST_DIGIT, LAST_DIGIT, FIRST_LETTER, LAST_LETTER] = [0x30, 0x39, 0x61, 0x7a];

function isPlainLetter(code: number): boolean {
  return code >= FIRST_LETTER ? code <= LAST_LETTER : code >= FIRST_DIGIT && code <= LAST_DIGIT;
}

function fold(word: string): string {
  return PLAIN.test(word) ? word : foldText(word.replaceAll('\u00ad', ''));
}
