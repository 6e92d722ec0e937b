import { hashOf, toHash, withLetter } from '../../core/text/words/word-hash.ts';

/** A word, a number or a single mark, in the order of the text. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** A period that belongs to the word before it ("Capt."), the last mark or word of a sentence, or neither. */
  readonly closes: 'abbreviation' | 'sentence' | null;
  /** Only letters: not "Kerry's", "U.S" or "al-Assad". */
  readonly isSimple: boolean;
  /** It begins with a capital. */
  readonly isCapital: boolean;
  /** The hash of `lower` (see core/text/words/word-hash.ts). */
  readonly hash: number;
};

// Letters with inner apostrophes, periods and hyphens ("Kerry's", "al-Assad", "U.S"); digits with inner , and .
// The alternatives are sticky and cannot overlap, so each character is read once.
// "PeÃ±a" is a letter that was decoded twice, and still one word.
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:(?<=[ÂÃ])[\x80-\xbf][\p{L}\p{M}\p{N}]*|['’.\-‑]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*|[^\s]/uy;

/** The words of a text, without white space. Linear. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = code < FIRST_BEYOND_ASCII ? KINDS[code] : undefined;
    if (kind === 'space') {
      at++;
      continue;
    }
    const word = plainWord(text, at, kind) ?? readAny(text, at);
    if (word) words.push(word);
    at = word?.end ?? at + 1;
  }
  return words;
}

const FIRST_BEYOND_ASCII = 128;
const [APOSTROPHE, CURLY_APOSTROPHE, HYPHEN, FIXED_HYPHEN, PERIOD, COMMA] = [39, 8217, 45, 8209, 46, 44];

/** What an ASCII character begins. */
const KINDS: readonly (Word['kind'] | 'space')[] = Array.from({ length: FIRST_BEYOND_ASCII }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /\s/.test(sign) ? 'space' : /[A-Za-z]/.test(sign) ? 'word' : /[0-9]/.test(sign) ? 'number' : 'mark';
});

/** Typographic quotation marks, dashes and dots: no letters, digits or spaces. */
const isTypographic = (code: number) => code >= FIRST_TYPOGRAPHIC && code <= LAST_TYPOGRAPHIC;
const [FIRST_TYPOGRAPHIC, LAST_TYPOGRAPHIC] = [0x2010, 0x2027];

/**
 * What begins at `start`, as WORD has it; null where it holds another letter. Most of a text is plain, and an expression that
 * knows every letter is slow. Each letter is read once, in place.
 */
function plainWord(whole: string, start: number, kind: Word['kind'] | undefined): Word | null {
  const first = whole.charCodeAt(start);
  if (kind === undefined) return isTypographic(first) ? plainMark(whole, start) : null;
  if (kind === 'mark') return plainMark(whole, start);
  let end = start;
  let letters = 0;
  let isSimple = kind === 'word';
  let isSmall = true;
  for (let code = first; ; code = whole.charCodeAt(end)) {
    const own = code < FIRST_BEYOND_ASCII ? KINDS[code] : undefined;
    if (own === 'number' || (own === 'word' && kind === 'word')) {
      const isLarge = code <= Z && code >= A;
      letters = withLetter(letters, isLarge ? code + TO_SMALL : code);
      isSmall &&= !isLarge;
      isSimple &&= own === 'word';
      end++;
      continue;
    }
    const joins = kind === 'word' ? joinsWord(code) : code === PERIOD || code === COMMA;
    if (!joins && !isPlain(code)) return null;
    if (!joins || end + 1 === whole.length) break;
    const next = whole.charCodeAt(end + 1);
    if (!isPlain(next)) return null;
    if (KINDS[next] !== kind) break;
    letters = withLetter(letters, code);
    isSimple = false;
    end++;
  }
  const text = whole.slice(start, end);
  const lower = isSmall ? text : text.toLowerCase();
  const isCapital = !isSmall && first <= Z && first >= A;
  return { start, end, text, lower, kind, closes: null, isSimple, isCapital, hash: toHash(letters, end - start) };
}

/** A mark has no case. */
function plainMark(whole: string, start: number): Word {
  const text = whole.charAt(start);
  const hash = toHash(withLetter(0, whole.charCodeAt(start)), 1);
  return {
    start,
    end: start + 1,
    text,
    lower: text,
    kind: 'mark',
    closes: null,
    isSimple: false,
    isCapital: false,
    hash,
  };
}

const [A, Z] = [65, 90];
const TO_SMALL = 32;

/** Nothing that a word of plain letters could go on with. */
const isPlain = (code: number) => !(code >= FIRST_BEYOND_ASCII) || isTypographic(code);

function joinsWord(code: number): boolean {
  return (
    code === APOSTROPHE || code === CURLY_APOSTROPHE || code === HYPHEN || code === PERIOD || code === FIXED_HYPHEN
  );
}

/** The word at `at`, whatever its letters; null for white space. */
function readAny(text: string, at: number): Word | null {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  return word === undefined ? null : toWord(word, at, kindOf(word));
}

/** A word of any alphabet. */
export function toWord(text: string, start: number, kind: Word['kind']): Word {
  const lower = text.toLowerCase();
  const isSimple = LETTERS.test(text);
  const isCapital = isCapitalized(text);
  return { start, end: start + text.length, text, lower, kind, closes: null, isSimple, isCapital, hash: hashOf(lower) };
}

const LETTERS = /^\p{L}+$/u;

/** A word with some of it changed. No spread: with the fields of `toWord` in its order, all words are laid out alike in memory. */
export function changeWord(
  word: Word,
  { start = word.start, text = word.text, lower = word.lower, closes = word.closes }: Partial<Word>,
): Word {
  const hash = lower === word.lower ? word.hash : hashOf(lower);
  const isCapital = text === word.text ? word.isCapital : isCapitalized(text);
  const isSimple = text === word.text ? word.isSimple : LETTERS.test(text);
  return { start, end: word.end, text, lower, kind: word.kind, closes, isSimple, isCapital, hash };
}

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

function kindOf(word: string): Word['kind'] {
  if (LETTER.test(word)) return 'word';
  return DIGIT.test(word) ? 'number' : 'mark';
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a text begins with a capital. Most begin with a plain letter, which needs no regular expression. */
export function isCapitalized(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= A && code <= Z : CAPITAL.test(text);
}
