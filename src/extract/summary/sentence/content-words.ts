import { createBloomFilter } from '../../../core/text/words/bloom-filter.ts';
import { hashOf } from '../../../core/text/words/word-hash.ts';
import { createWordNumbers, type WordNumbers } from '../../../core/text/words/word-numbers.ts';
import type { Word } from '../../text/words.ts';

/** The words of a sentence that carry its content, by their numbers in the reader's `forms`, each once, in order. */
export type ContentNumbers = readonly number[];

/** Numbers words that carry the content, folded to one form ("talks", "talk's" → "talk"). What one reader has read can be compared. */
export type ContentReader = {
  readonly forms: readonly string[];
  readonly read: (words: readonly Word[]) => ContentNumbers;
};

/** Numbers, as an article's sentences are counted and compared often. Each word is folded once, however often it occurs. */
export function createContentReader(): ContentReader {
  const numbers: Numbers = { words: createWordNumbers(), formOf: [] };
  /** In which reading each form was met last. */
  const met: number[] = [];
  let reading = 0;
  const read = (words: readonly Word[]): ContentNumbers => {
    const content: number[] = [];
    reading++;
    for (const { kind, lower, hash } of words) {
      if (kind === 'mark' || (kind === 'word' && lower.length < SHORTEST)) continue;
      const number = numberOf(lower, hash, numbers);
      if (number === NO_CONTENT || met[number] === reading) continue;
      met[number] = reading;
      content.push(number);
    }
    return content;
  };
  return { forms: numbers.words.words, read };
}

/** The share of the shorter list that is also in the other, 0 to 1. */
export function sharedShare(a: ContentNumbers, b: ContentNumbers): number {
  const shorter = Math.min(a.length, b.length);
  const other = new Set(b);
  return shorter === 0 ? 0 : a.filter((number) => other.has(number)).length / shorter;
}

const SHORTEST = 3;
const LITTLE = new Set(
  `the and but for nor yet with from into onto over under after before about between through during against
  that this these those there here then than when where which while what who whom whose how why
  was were are been being had has have having did does doing done will would shall should can could may might must
  not also only just even more most much many some any all both each every other another such own same very
  his her hers him its our ours your their theirs them they she you said says say saying told tell tells
  one two upon out off because although though however since until still again once`.split(/\s+/),
);

const mayBeLittle = createBloomFilter(LITTLE).mayHold;

/** `formOf`: the number of each word's form, which is itself one of the words; undefined for a word that was only met as a form. */
type Numbers = { readonly words: WordNumbers; readonly formOf: (number | undefined)[] };

const NO_CONTENT = -1;

function numberOf(lower: string, hash: number, { words, formOf }: Numbers): number {
  const word = words.numberOf(lower, hash);
  const known = formOf[word];
  if (known !== undefined) return known;
  const isLittle = mayBeLittle(hash) && LITTLE.has(lower);
  const form = isLittle ? NO_CONTENT : numberOfForm(lower, word, words);
  formOf[word] = form;
  return form;
}

function numberOfForm(lower: string, word: number, words: WordNumbers): number {
  const form = foldForm(lower);
  return form === lower ? word : words.numberOf(form, hashOf(form));
}

function foldForm(lower: string): string {
  let end = lower.length;
  if (isApostrophe(lower, end - 1)) end -= 1;
  if (lower.charAt(end - 1) === 's') end -= isApostrophe(lower, end - 2) ? 2 : 1;
  const folded = lower.slice(0, end);
  return folded.length >= SHORTEST ? folded : lower;
}

function isApostrophe(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === "'" || mark === '’';
}
