import type { Word } from '../../../text/words.ts';

const MIN_LABEL_WORDS = 3;
export const MAX_LABEL_WORDS = 14;

/** Whether a label has 3 to 14 words. */
export function isFitting(label: readonly Word[]): boolean {
  const count = label.filter(({ kind }) => kind !== 'mark').length;
  return count >= MIN_LABEL_WORDS && count <= MAX_LABEL_WORDS;
}
