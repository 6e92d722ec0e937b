import { COMMON_WORDS } from './common-words.ts';
import { packBytes, unpackBytes } from './pack-bytes.ts';

export const WORDS = Buffer.from(COMMON_WORDS);

/** The text of an article as it is stored, at less than half its length. */
export function packArticleText(text: string): Uint8Array {
  return packBytes(Buffer.from(text), WORDS);
}

export function unpackArticleText(stored: Uint8Array): string {
  return unpackBytes(stored, WORDS).toString();
}

/** Null if the text has more bytes than `most`. */
export function unpackShortText(stored: Uint8Array, most: number): string | null {
  // Neither way of packing makes a text longer, but for the mark.
  if (stored.byteLength - 1 > most) return null;
  try {
    return unpackBytes(stored, WORDS, most).toString();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}
