import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Base64 never begins with a brace, JSON of findings always does. */
const PLAIN = '{';

/** The JSON of findings as it is stored, at a third of its length: it repeats its names of fields and words of the text. */
export function packFindings(json: string): string {
  return deflateRawSync(json).toString('base64');
}

export function unpackFindings(stored: string): string {
  return stored.startsWith(PLAIN) ? stored : inflateRawSync(Buffer.from(stored, 'base64')).toString();
}
