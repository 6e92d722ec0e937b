import { createHash } from 'node:crypto';
import { NONCE } from '../limits.ts';

/** The post's own key for its first message; for those that follow, made from it. */
export function nonceOf(key: string, index: number): string {
  if (index === 0 && key.length <= NONCE) return key;
  return createHash('sha256').update(`${key}/${index}`).digest('hex').slice(0, NONCE);
}

/** A component's id is a number of 31 bits that Discord gives back: by it a post is known again in the channel. */
export function markOf(nonce: string): number {
  return createHash('sha256').update(nonce).digest().readUInt32BE() >>> 1 || 1;
}
