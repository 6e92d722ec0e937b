import { outletOf } from '../article/credit.ts';
import type { Source } from '../source.ts';
import { foldedWords } from '../text/folded-words.ts';
import { HASH_SEED, hashWord, mixHash } from '../text/search/hash-words.ts';

/** Fewer words can be said on two occasions. */
const FEWEST_WORDS = 6;

/**
 * The same for the same words of the same speaker by the same outlet; null if they are too few to be one statement, or if
 * no outlet is known. `by` is a key for the speaker.
 */
export function toOutletWords(by: string, text: string, outlet: string | null): string | null {
  const words = outlet === null ? [] : foldedWords(text);
  return words.length < FEWEST_WORDS ? null : JSON.stringify([outlet, by, words.join(' ')]);
}

/** What `toOutletWords` gave as an unsigned 32-bit number to look it up by, of which two may have the same; 0: nothing to look up. */
export function hashOutletWords(words: string | null): number {
  return words === null ? 0 : mixHash(hashWord(HASH_SEED, words)) || 1;
}

/** The outlet that printed an article; null if neither its publisher nor its agency is known. */
export function toOutletKey(source: Pick<Source, 'publisher' | 'agency' | 'title'>): string | null {
  return source.publisher === null && source.agency === null ? null : outletOf({ ...source, retold: false });
}
