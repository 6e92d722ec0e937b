import type { IncomingHttpHeaders } from 'node:http';
import { FetchError } from '../result/fetch-error.ts';
import { type Chunks, decompress, parseCoding } from './decompress.ts';

/** What may be read of a body: more is refused, or (robots.txt) left unread. */
export type BodyBounds = { readonly bytes: number; readonly isCut: boolean };

type Answer = Chunks & { readonly headers: IncomingHttpHeaders };

/**
 * A body, unpacked, within its bounds as it is sent and as it is unpacked. Throws a FetchError where it is larger,
 * no text or packed in a way the desk does not know, and whatever the connection or the unpacking throws.
 */
export async function readBody(answer: Answer, bounds: BodyBounds, host: string): Promise<Uint8Array> {
  const medium = NO_TEXT.exec(answer.headers['content-type'] ?? '')?.[1]?.toLowerCase();
  if (medium !== undefined) throw new FetchError('refused', `${host} sent no text, but ${medium}.`);
  const coding = parseCoding(answer.headers['content-encoding']);
  if (coding === undefined)
    throw new FetchError('refused', `${host} packed its answer in a way Dateline does not read.`);
  const tooLarge = new FetchError('refused', `${host} sent more than ${toSize(bounds.bytes)}.`);
  if (!bounds.isCut && Number(answer.headers['content-length'] ?? 0) > bounds.bytes) throw tooLarge;
  const sent = inPieces(answer, host);
  if (coding === null) return collect(sent, bounds, tooLarge);
  return collect(decompress(upTo(sent, bounds.bytes, tooLarge), coding), bounds, tooLarge);
}

/** What holds no words is not worth ten megabytes. A picture in SVG is XML, and nobody's article either. */
const NO_TEXT = /^\s*(?:application\/)?(image|audio|video|font|pdf|zip)\b/i;

const FIRST_BYTES = 64 * 1024;

/** Copied into one buffer that grows: kept by themselves, pieces of a byte each would take a hundred times their size. */
async function collect(source: Chunks, { bytes, isCut }: BodyBounds, tooLarge: FetchError): Promise<Uint8Array> {
  let body = Buffer.alloc(FIRST_BYTES);
  let size = 0;
  for await (const piece of source) {
    const taken = piece.subarray(0, bytes - size);
    if (taken.length < piece.length && !isCut) throw tooLarge;
    const needed = size + taken.length;
    if (needed > body.length) body = Buffer.concat([body], Math.max(needed, body.length * 2));
    body.set(taken, size);
    size = needed;
    if (taken.length < piece.length) break;
  }
  return body.subarray(0, size);
}

/** Ten megabytes in pieces of fifty bytes: a site that flushes every line stays far below. */
const MOST_PIECES = 200_000;

/** Each piece costs time, however small: a body of chunks of one byte would keep the desk busy for a minute. */
async function* inPieces(source: Chunks, host: string): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const piece of source) {
    count += 1;
    if (count > MOST_PIECES) throw new FetchError('refused', `${host} sent its answer in too many pieces.`);
    yield piece;
  }
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
