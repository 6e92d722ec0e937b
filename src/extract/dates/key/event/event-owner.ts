import { endsInGenitive } from '../../../../core/text/possessive.ts';
import { isCapitalized, type Word } from '../../../text/words.ts';
import type { Cues } from '../cues.ts';

const LONGEST_OWNER = 3;
/** Of what, would still not be said. */
const TOLD = new Set(['announcement', 'decision', 'report', 'statement', 'ruling', 'review', 'speech']);

const ARTICLES = new Set(['the', 'that']);

/** Where the owner that ends at a word begins: with the capitalized words before it, "New | York's", or with its article, "the prime | minister's". */
export function ownerStart(at: number, words: readonly Word[], cues: Cues): number {
  if (!isCapitalized(words[at]?.text ?? ''))
    for (const from of [at - 1, at - 2]) if (ARTICLES.has(words[from]?.lower ?? '')) return from;
  let from = at;
  while (from > 0 && at - from < LONGEST_OWNER && isName(words[from - 1], cues)) from--;
  return from;
}

const isName = (word: Word | undefined, cues: Cues) =>
  word !== undefined && isCapitalized(word.text) && !cues.is('of', word.lower) && !cues.is('join', word.lower);

/** "Moor's | harbour fair", not "Friday's fair" nor "Moor's decision". */
export const isNamedOwner = (word: Word | undefined, event: Word | undefined): boolean =>
  word !== undefined &&
  isCapitalized(word.text) &&
  endsInGenitive(word.lower) &&
  !/day['’]s$/.test(word.lower) &&
  !TOLD.has(event?.lower ?? '');
