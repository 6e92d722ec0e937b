import type { IncomingHttpHeaders } from 'node:http';
import { type Chunks, decompress, parseCoding } from './decompress.ts';
import { FetchError } from './fetch-error.ts';

/** What may be read of a body: more is refused, or (robots.txt) left unread. */
export type BodyBounds = { readonly bytes: number; readonly isCut: boolean };

type Answer = Chunks & { readonly headers: IncomingHttpHeaders };

/**
 * A body, unpacked, within its bounds as it is sent and as it is unpacked. Throws a FetchError where it is larger or
 * packed in a way the desk does not know, and whatever the connection or the unpacking throws.
 */
export async function readBody(answer: Answer, bounds: BodyBounds, host: string): Promise<Uint8Array> {
  const coding = parseCoding(answer.headers['content-encoding']);
  if (coding === undefined)
    throw new FetchError('refused', `${host} packed its answer in a way Dateline does not read.`);
  const tooLarge = new FetchError('refused', `${host} sent more than ${toSize(bounds.bytes)}.`);
  if (!bounds.isCut && Number(answer.headers['content-length'] ?? 0) > bounds.bytes) throw tooLarge;
  if (coding === null) return collect(answer, bounds, tooLarge);
  return collect(decompress(upTo(answer, bounds.bytes, tooLarge), coding), bounds, tooLarge);
}

async function collect(source: Chunks, { bytes, isCut }: BodyBounds, tooLarge: FetchError): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let left = bytes;
  for await (const piece of source) {
    if (piece.length > left && !isCut) throw tooLarge;
    pieces.push(piece.subarray(0, left));
    if (piece.length > left) break;
    left -= piece.length;
  }
  return Buffer.concat(pieces);
}

async function* upTo(source: Chunks, bytes: number, tooLarge: FetchError): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const piece of source) {
    left -= piece.length;
    if (left < 0) throw tooLarge;
    yield piece;
  }
}

const KIB = 1024;

function toSize(bytes: number): string {
  return bytes < KIB * KIB ? `${Math.ceil(bytes / KIB)} kB` : `${Math.ceil(bytes / KIB / KIB)} MB`;
}
