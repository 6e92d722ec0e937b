import type { Word } from '../../text/words.ts';

/** Several names of a label may be looked for in the same words. */
export function wordsOnce(find: () => readonly Word[]): () => readonly Word[] {
  let found: readonly Word[] | undefined;
  return () => (found ??= find());
}
