import { toTokens } from './tokens.ts';

/** The folded words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  return toTokens(text).map(({ word }) => word);
}
