import { createHash } from 'node:crypto';
import { NONCE } from '../limits.ts';

/** The post's own key for its first message; derived from it for the following ones. */
export function nonceOf(key: string, index: number): string {
  if (index === 0 && key.length <= NONCE) return key;
  return createHash('sha256').update(`${key}/${index}`).digest('hex').slice(0, NONCE);
}

/** Discord returns a component's id, a number of 31 bits: it identifies a post in the channel. */
export function markOf(nonce: string): number {
  return createHash('sha256').update(nonce).digest().readUInt32BE() >>> 1 || 1;
}
