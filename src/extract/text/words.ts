/** A word, a number or a single mark, in the order of the text. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** A period that belongs to the word before it ("Capt."), the last mark or word of a sentence, or neither. */
  readonly closes: 'abbreviation' | 'sentence' | null;
};

// Letters with inner apostrophes, periods and hyphens ("Kerry's", "al-Assad", "U.S"); digits with inner , and .
// The alternatives are sticky and cannot overlap, so each character is read once.
// "PeÃ±a" is a letter that was decoded twice, and still one word.
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:(?<=[ÂÃ])[\x80-\xbf][\p{L}\p{M}\p{N}]*|['’.\-‑]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*|[^\s]/gu;

/** The words of a text, without white space. Linear. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    words.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower: word.toLowerCase(),
      kind: kindOf(word),
      closes: null,
    });
  }
  return words;
}

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

function kindOf(word: string): Word['kind'] {
  if (LETTER.test(word)) return 'word';
  return DIGIT.test(word) ? 'number' : 'mark';
}

const CAPITAL = /^\p{Lu}/u;
const [A, Z, FIRST_BEYOND_ASCII] = [65, 90, 128];

/** Whether a text begins with a capital. Most begin with a plain letter, which needs no regular expression. */
export function isCapitalized(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= A && code <= Z : CAPITAL.test(text);
}
