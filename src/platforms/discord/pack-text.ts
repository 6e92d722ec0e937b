import { deflateRawSync, inflateRawSync } from 'node:zlib';

// Fourteen bits a character, over 16,384 CJK ideographs that no normalisation changes.
const FIRST = 0x4e00;
const BITS = 14;
// Never change this: buttons posted long ago are decoded with it.
const WORDS = Buffer.from(
  'true false an of to in the ian ation story article syria summary dates quotes timeline people articles search digest remind d1&quote&speaker=about=words=as-of=20%20page=%20',
);
const MOST_BYTES = 10_000;

/** Compresses text into few characters: a custom_id is limited in characters, not in bytes. */
export function packText(text: string): string {
  const bytes = deflateRawSync(text, { dictionary: WORDS, level: 9 });
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const chunks = bits.match(new RegExp(`.{1,${BITS}}`, 'g')) ?? [];
  return chunks.map((chunk) => String.fromCharCode(FIRST + Number.parseInt(chunk.padEnd(BITS, '0'), 2))).join('');
}

/** Undefined if the text was not made by packText. */
export function unpackText(packed: string): string | undefined {
  const codes = Array.from(packed, (letter) => letter.charCodeAt(0) - FIRST);
  if (codes.some((code) => code < 0 || code >= 2 ** BITS)) return undefined;
  const bits = codes.map((code) => code.toString(2).padStart(BITS, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  try {
    return inflateRawSync(Buffer.from(bytes), { dictionary: WORDS, maxOutputLength: MOST_BYTES }).toString();
  } catch {
    return undefined;
  }
}
