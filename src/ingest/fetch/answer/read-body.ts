import type { IncomingHttpHeaders } from 'node:http';
import { FetchError } from '../result/fetch-error.ts';
import { type Chunks, decompress, parseCoding } from './decompress.ts';

/** How much of a body may be read: a longer one is refused or, for robots.txt, cut. */
export type BodyBounds = { readonly bytes: number; readonly isCut: boolean };

type Answer = Chunks & { readonly headers: IncomingHttpHeaders };

/**
 * Reads and decompresses a body, within the same limit as sent and as decompressed. Throws a FetchError if it is larger,
 * not text or in an unknown coding, and any error of the connection or the decompressor.
 */
export async function readBody(answer: Answer, bounds: BodyBounds, host: string): Promise<Uint8Array> {
  const medium = NO_TEXT.exec(answer.headers['content-type'] ?? '')?.[1]?.toLowerCase();
  if (medium !== undefined) throw new FetchError('refused', `${host} sent ${medium} data, not text.`);
  const coding = parseCoding(answer.headers['content-encoding']);
  if (coding === undefined)
    throw new FetchError('refused', `${host} compressed its answer in a way Dateline cannot read.`);
  const tooLarge = new FetchError('refused', `${host} sent more than ${toSize(bounds.bytes)}.`);
  if (!bounds.isCut && Number(answer.headers['content-length'] ?? 0) > bounds.bytes) throw tooLarge;
  const sent = inPieces(answer, host);
  if (coding === null) return collect(sent, bounds, tooLarge);
  return collect(decompress(upTo(sent, bounds.bytes, tooLarge), coding), bounds, tooLarge);
}

/** What contains no words is not worth ten megabytes. An SVG picture is XML, but not an article either. */
const NO_TEXT = /^\s*(?:application\/)?(image|audio|video|font|pdf|zip)\b/i;

const FIRST_BYTES = 64 * 1024;

/** Copied into one growing buffer: kept separately, pieces of one byte would take a hundred times their size. */
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

/** Ten megabytes in pieces of fifty bytes: a site that flushes every line stays far below this. */
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
