import { hashOf } from './word-hash.ts';

/** The words of a text, numbered 0, 1, 2 … as they are met; the same letters have the same number. */
export type WordNumbers = {
  /** The number of a word; a new one has the next. `hash`: the word's (see word-hash.ts). */
  readonly numberOf: (word: string, hash: number) => number;
  readonly words: readonly string[];
};

const FIRST_SLOTS = 1024;
const GROWTH = 4;
const FREE = -1;
const CROWDED = -2;
/** A text made so that its words crowd into one place is read as a Map would, and no slower. */
const MOST_TRIED = 16;

/** Open addressing by the letters. A Map asks the engine to intern each string that it has not met, which costs more than all the rest. */
export function createWordNumbers(): WordNumbers {
  const words: string[] = [];
  const crowded = new Map<string, number>();
  let slots = new Int32Array(FIRST_SLOTS).fill(FREE);
  let hashes = new Int32Array(FIRST_SLOTS);

  /** The slot that a word has or can have; CROWDED if all near it are taken by others. */
  const slotOf = (word: string, hash: number): number => {
    const last = slots.length - 1;
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const at = (hash + tried) & last;
      const held = slots[at] ?? FREE;
      if (held === FREE || (hashes[at] === hash && words[held] === word)) return at;
    }
    return CROWDED;
  };
  const numberAt = (slot: number, word: string) => (slot === CROWDED ? crowded.get(word) : slots[slot]) ?? FREE;
  const place = (word: string, slot: number, hash: number, number: number) => {
    if (slot === CROWDED) crowded.set(word, number);
    else {
      slots[slot] = number;
      hashes[slot] = hash;
    }
  };
  const grow = () => {
    slots = new Int32Array(slots.length * GROWTH).fill(FREE);
    hashes = new Int32Array(slots.length);
    crowded.clear();
    for (const [number, word] of words.entries()) {
      const hash = hashOf(word);
      place(word, slotOf(word, hash), hash, number);
    }
  };
  const numberOf = (word: string, hash: number): number => {
    const slot = slotOf(word, hash);
    const known = numberAt(slot, word);
    if (known !== FREE) return known;
    const number = words.push(word) - 1;
    place(word, slot, hash, number);
    if (words.length * 2 > slots.length) grow();
    return number;
  };
  return { numberOf, words };
}
