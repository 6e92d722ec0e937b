import { toWord, type Word } from '../../../../text/words.ts';

/** A name as words without a place in the text: it gets one in the label. */
export function toLabelWords(parts: readonly string[]): readonly Word[] {
  return parts.map((text) => ({ ...toWord(text, 0, 'word'), end: 0 }));
}
