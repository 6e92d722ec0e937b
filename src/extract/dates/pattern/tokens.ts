import { endsInGenitive } from '../../../core/text/possessive.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Document } from '../../text/document.ts';
import { changeWord, type Word } from '../../text/words.ts';
import { shapeOf } from './shape.ts';
import type { DateVocabulary } from './vocabulary.ts';

/** A text as patterns read it: one character for each token, and the position of each token. */
export type TimeTokens = {
  /** The text itself. */
  readonly text: string;
  readonly code: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Lower case. */
  readonly texts: readonly string[];
  /** The number of the sentence that a token stands in. */
  readonly sentenceOf: (at: number) => number;
};

/** A word no pattern uses, the same with a capital, a past participle or past tense, and the end of a paragraph. */
const UNKNOWN = '_';
export const NAME = 'X';
export const PAST = 'v';
export const BREAK = '\n';

/** Whether a token begins with a capital. */
export function isCapital({ text, starts }: TimeTokens, at: number): boolean {
  const letter = text.charAt(starts[at] ?? text.length);
  return letter !== letter.toLowerCase();
}

type Tokens = { codes: string[]; starts: number[]; ends: number[]; texts: string[] };

export function toTimeTokens({ text, words, paragraphs, sentences }: Document, vocabulary: DateVocabulary): TimeTokens {
  const tokens: Tokens = { codes: [], starts: [], ends: [], texts: [] };
  let paragraph = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    while (paragraph < paragraphs.length && word.start >= (paragraphs[paragraph]?.[1] ?? 0)) {
      paragraph++;
      push(tokens, BREAK, word.start, word.start, '');
    }
    if (word.kind === 'number') i += pushNumber(tokens, text, words, i, vocabulary) - 1;
    else if (word.kind === 'word') pushWord(tokens, word, vocabulary);
    else push(tokens, vocabulary.codeOf(plainMark(word.text)) ?? UNKNOWN, word.start, word.end, word.lower);
  }
  const { codes, starts, ends, texts } = tokens;
  const sentenceOf = (at: number) => sentenceAt(starts[at] ?? text.length, sentences);
  return { text, code: codes.join(''), starts, ends, texts, sentenceOf };
}

/** The last sentence that begins at or before an offset. */
function sentenceAt(offset: number, sentences: readonly Span[]): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function push(tokens: Tokens, code: string, start: number, end: number, text: string): void {
  tokens.codes.push(code);
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.texts.push(text);
}

const DASHES = new Set(['‑', '–', '—', '−']);

function plainMark(mark: string): string {
  if (DASHES.has(mark)) return '-';
  return mark === '’' || mark === '‘' ? "'" : mark;
}

function pushWord(tokens: Tokens, word: Word, vocabulary: DateVocabulary): void {
  const { lower, start, end, text, isSimple, hash } = word;
  if (isSimple) {
    // Most words are used by no pattern.
    const known = vocabulary.mayUse(hash) ? codeOf(lower, text, vocabulary) : undefined;
    push(tokens, known ?? unknownCode(word), start, end, lower);
    return;
  }
  // A genitive or a compound may hold one that is.
  const stem = stemOf(lower);
  const code = isFiscalYear(stem) ? vocabulary.codeOf('#fy') : codeOf(stem, text, vocabulary);
  if (code === undefined) {
    if (!lower.includes('-') || !pushParts(tokens, word, vocabulary))
      push(tokens, unknownCode(word), start, end, lower);
    return;
  }
  push(tokens, code, start, start + stem.length, stem);
  if (stem !== lower)
    push(tokens, vocabulary.codeOf(GENITIVE_MARK) ?? UNKNOWN, start + stem.length, end, GENITIVE_MARK);
}

const isFiscalYear = (stem: string) => stem.charCodeAt(1) === LETTER_Y && FISCAL_YEAR.test(stem);

const FISCAL_YEAR = /^fy(?:\d\d|20\d\d)$/;

/** A genitive ending is a separate token. */
export const GENITIVE_MARK = "'s";
const stemOf = (lower: string) => (endsInGenitive(lower) ? lower.slice(0, -GENITIVE_MARK.length) : lower);

const LETTER_Y = 0x79;
const LONGEST_COMPOUND = 40;

function codeOf(lower: string, text: string, vocabulary: DateVocabulary): string | undefined {
  const code = vocabulary.codeOf(lower);
  if (code === undefined || !vocabulary.needsCapital(lower)) return code;
  return text.charAt(0) === lower.charAt(0) ? undefined : code;
}

function unknownCode({ start, end, lower, isCapital }: Word): string {
  if (end - start > 4 && lower.endsWith('ed') && !NO_PARTICIPLES.has(lower)) return PAST;
  return isCapital ? NAME : UNKNOWN;
}

const NO_PARTICIPLES = new Set([
  'united',
  'mohammed',
  'muhammed',
  'ahmed',
  'hundred',
  'hatred',
  'indeed',
  'speed',
  'breed',
  'sacred',
]);

/** "mid-November" and "third-quarter" are three tokens; "well-known" stays one, as no pattern uses its parts. */
function pushParts(tokens: Tokens, { text, lower, start }: Word, vocabulary: DateVocabulary): boolean {
  if (lower.length > LONGEST_COMPOUND) return false;
  const parts = lower.split('-');
  const codes = parts.map((part) => vocabulary.codeOf(stemOf(part)));
  if (codes.every((code) => code === undefined)) return false;
  let at = start;
  for (const [i, part] of parts.entries()) {
    const own = text.slice(at - start, at - start + part.length);
    if (i > 0) push(tokens, vocabulary.codeOf('-') ?? UNKNOWN, at - 1, at, '-');
    const stem = stemOf(part);
    push(tokens, codeOf(stem, own, vocabulary) ?? UNKNOWN, at, at + stem.length, stem);
    at += part.length + 1;
  }
  return true;
}

// Digits and what is attached: 2016-08-01, 8/1/2016, 7:15, 20th, 1990s. Bounded, so that endless digits stay cheap.
const COMPOUNDS = [
  ['#iso', /(\d{4}-\d{2}-\d{2})(?![\d-])/y],
  ['#/', /(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))(?![\d/])/y],
  ['#:', /(\d{1,2}:\d{2}(?::\d{2})?)(?![\d:])/y],
  ['#th', /(\d{1,2}(?:st|nd|rd|th))(?![\p{L}\p{N}])/uy],
  ['#s', /(\d{2}(?:\d0)?['’]?s)(?![\p{L}\p{N}])/uy],
] as const;

/** Pushes a number and returns how many words it used. */
function pushNumber(
  tokens: Tokens,
  text: string,
  words: readonly Word[],
  at: number,
  vocabulary: DateVocabulary,
): number {
  const word = words[at];
  if (!word) return 1;
  if (words[at + 1]?.start !== word.end || word.text.length > 4) {
    push(tokens, vocabulary.codeOf(shapeOf(word.text) ?? '') ?? UNKNOWN, word.start, word.end, word.text);
    return 1;
  }
  for (const [shape, pattern] of COMPOUNDS) {
    pattern.lastIndex = word.start;
    const found = pattern.exec(text)?.[1];
    if (found === undefined) continue;
    const end = word.start + found.length;
    push(tokens, vocabulary.codeOf(shape) ?? UNKNOWN, word.start, end, found.toLowerCase());
    let next = at + 1;
    while ((words[next]?.start ?? end) < end) next++;
    const last = words[next - 1];
    if (last && last.end > end) pushRest(tokens, last, end, vocabulary);
    return next - at;
  }
  push(tokens, vocabulary.codeOf(shapeOf(word.text) ?? '') ?? UNKNOWN, word.start, word.end, word.text);
  return 1;
}

/** "18th-century": what follows the number after its hyphen. */
function pushRest(tokens: Tokens, word: Word, from: number, vocabulary: DateVocabulary): void {
  const lower = word.lower.slice(from - word.start);
  if (!lower.startsWith('-')) return;
  push(tokens, vocabulary.codeOf('-') ?? UNKNOWN, from, from + 1, '-');
  const text = word.text.slice(from + 1 - word.start);
  pushWord(tokens, changeWord(word, { start: from + 1, text, lower: lower.slice(1) }), vocabulary);
}
