import { WORDS } from './pack-article-text.ts';
import { packBytes, unpackBytes } from './pack-bytes.ts';

/** JSON that is read without the text it is about. */
export function packJson(json: string): Uint8Array {
  return packBytes(Buffer.from(json), WORDS);
}

export function unpackJson(stored: Uint8Array): string {
  return unpackBytes(stored, WORDS).toString();
}
