import type { Word } from '../../text/words.ts';

/** A label of a key date has 3 to 14 words. */
export const MIN_LABEL_WORDS = 3;
export const MAX_LABEL_WORDS = 14;

/** Whether a label has as many words; marks do not count. */
export function isFitting(label: readonly Word[]): boolean {
  const count = label.filter(({ kind }) => kind !== 'mark').length;
  return count >= MIN_LABEL_WORDS && count <= MAX_LABEL_WORDS;
}
