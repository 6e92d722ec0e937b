import { foldText } from './fold.ts';

/** The words of a text for comparing: no accents, no case, no punctuation. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
