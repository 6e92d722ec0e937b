import { isPlain } from './pack-bytes.ts';

const BYTES_A_HASH = 4;
const PACKED = 's'.charCodeAt(0);
/** An earlier release wrote the distances between hashes in this base. */
const BASE = 36;

/** The hashes of a sketch as they are stored with their article. */
export function packSketch(sketch: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(1 + sketch.length * BYTES_A_HASH, PACKED);
  for (const [at, hash] of sketch.entries()) bytes.writeUInt32LE(hash, 1 + at * BYTES_A_HASH);
  return bytes;
}

export function unpackSketch(stored: Uint8Array): readonly number[] {
  const rest = Buffer.from(stored.buffer, stored.byteOffset + 1, Math.max(0, stored.byteLength - 1));
  if (isPlain(stored)) return readDistances(rest.toString());
  return Array.from({ length: rest.length / BYTES_A_HASH }, (_, at) => rest.readUInt32LE(at * BYTES_A_HASH));
}

function readDistances(text: string): readonly number[] {
  if (text === '') return [];
  let hash = 0;
  return text.split(' ').map((distance) => (hash += Number.parseInt(distance, BASE)));
}
