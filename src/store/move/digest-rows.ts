import { createHash } from 'node:crypto';
import type { AnyRow, StoredValue } from './read-table.ts';

/** How many rows a table has, and a hash of all of them. */
export type Digest = { readonly rows: number; readonly hash: string };

/** Hashes rows as they come, whichever engine they are from: columns by name, and the one character that one of them lacks. */
export function startDigest(): { add(rows: readonly AnyRow[]): void; end(): Digest } {
  const hash = createHash('sha256');
  let count = 0;
  return {
    add(rows) {
      count += rows.length;
      for (const row of rows) hash.update(`${JSON.stringify(toValues(row))}\n`);
    },
    end: () => ({ rows: count, hash: hash.digest('base64url') }),
  };
}

function toValues(row: AnyRow): readonly (string | number | null)[] {
  return Object.keys(row)
    .sort()
    .map((column) => toText(row[column] ?? null));
}

/** PostgreSQL holds no NUL in a text. */
function toText(value: StoredValue): string | number | null {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value;
}
