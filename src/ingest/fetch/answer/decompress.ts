import { pipeline } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';

/** One coding of a body, or none. */
export type Coding = 'gzip' | 'deflate' | 'br' | 'zstd';

/** What Accept-Encoding says: exactly what `decompress` can undo. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br, zstd';

const NAMES: ReadonlyMap<string, Coding> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'br'],
  ['zstd', 'zstd'],
]);

/** Content-Encoding → the coding, null for none; undefined if there are several, or an unknown one. */
export function parseCoding(header: string | undefined): Coding | null | undefined {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const [only] = names;
  if (only === undefined) return null;
  return names.length === 1 ? NAMES.get(only) : undefined;
}

export type Chunks = AsyncIterable<Uint8Array>;

/** The decompressed body, piece by piece: decompression stops when the consumer does. */
export async function* decompress(source: Chunks, coding: Coding): AsyncGenerator<Uint8Array> {
  const pieces = nonEmpty(source);
  const first = await pieces.next();
  if (first.done) return;
  // A failure reaches the reader; the callback has nothing to add.
  yield* pipeline(joined(first.value, pieces), toDecoder(coding, first.value), () => undefined);
}

/** RFC 9659: zstd over HTTP needs a window of 8 MiB at most; the library's default is 128. */
const LARGEST_ZSTD_WINDOW = 23;

function toDecoder(coding: Coding, [first = 0]: Uint8Array) {
  if (coding === 'gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  if (coding === 'zstd')
    return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: LARGEST_ZSTD_WINDOW } });
  // "deflate" means zlib (RFC 9110, 8.4.1.2), whose first byte says method 8; some servers leave zlib out.
  return (first & 0x0f) === 8 ? createInflate() : createInflateRaw();
}

async function* nonEmpty(source: Chunks): AsyncGenerator<Uint8Array> {
  for await (const piece of source) if (piece.length > 0) yield piece;
}

async function* joined(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}
