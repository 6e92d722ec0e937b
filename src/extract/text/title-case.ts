import type { Word } from './words.ts';

const TITLE_CASE_SHARE = 0.7;
const SHORT_WORD = 4;

/** Nearly all words that are not short begin with a capital. */
export function isTitleCase(words: readonly Word[]): boolean {
  let long = 0;
  let capital = 0;
  for (const { kind, start, end, isCapital } of words) {
    if (kind !== 'word' || end - start <= SHORT_WORD) continue;
    long++;
    if (isCapital) capital++;
  }
  return long > 0 && capital / long > TITLE_CASE_SHARE;
}
