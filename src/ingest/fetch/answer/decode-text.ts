import { isAscii, isUtf8 } from 'node:buffer';
import sniff from 'html-encoding-sniffer';
import { guessEncoding } from './guess-encoding.ts';

/**
 * Bytes → text, by BOM, then the label of the header, then the page's meta or the feed's XML declaration, else a guess.
 * Never throws: an unknown label is ignored, and invalid bytes become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, label: string | undefined, want: 'feed' | 'page'): string {
  const told = sniff(bytes, {
    xml: want === 'feed',
    transportLayerEncodingLabel: label,
    defaultEncoding: null,
  });
  const wide = findWide(bytes);
  if (wide !== undefined && (told === null || isUtf16(told))) return new TextDecoder(wide).decode(bytes);
  if (told === null || (isUtf16(told) && !hasBom(bytes)) || isFalseLabel(bytes, told)) return guess(bytes);
  return toDecoder(told)?.decode(bytes) ?? guess(bytes);
}

/** UTF-8, unless most of it is invalid: then what its language or its letters suggest. */
function guess(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const wrong = countOf(text, /\uFFFD/g);
  if (wrong === 0 || countOf(text, /[^\p{ASCII}\uFFFD]/gu) > wrong) return text;
  return new TextDecoder(guessEncoding(bytes)).decode(bytes);
}

/** Bytes that are all valid UTF-8, and not ASCII, are UTF-8, though a page or server says Latin-1. */
function isFalseLabel(bytes: Uint8Array, told: string): boolean {
  return /^(?:windows-125\d|iso-8859-\d+)$/i.test(told) && isUtf8(bytes) && !isAscii(bytes);
}

function countOf(text: string, what: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(what)) count += 1;
  return count;
}

/** "<\0?\0" is UTF-16 whatever the label says; "\0<\0?" is the other byte order. Every page and feed begins with ASCII. */
function findWide([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  return a === 0 && b && c === 0 && d ? 'utf-16be' : undefined;
}

const isUtf16 = (name: string): boolean => name.startsWith('UTF-16');

function hasBom([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Undefined for the few encodings that the standard forbids decoding (ISO-2022-KR, HZ). */
function toDecoder(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}
