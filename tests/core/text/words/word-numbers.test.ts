import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from '../../../../src/core/text/words/word-hash.ts';
import { createWordNumbers } from '../../../../src/core/text/words/word-numbers.ts';

const NAMES = ['moor', 'tarn', 'moor', 'ilm'];

it('numbers words as they are met', () => {
  const { numberOf, words } = createWordNumbers();
  expect(NAMES.map((word) => numberOf(word, hashOf(word)))).toEqual([0, 1, 0, 2]);
  expect(words).toEqual(['moor', 'tarn', 'ilm']);
});

it('numbers any words as a Map would, however many', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 3000 }), (list) => {
      const { numberOf } = createWordNumbers();
      const map = new Map<string, number>();
      for (const word of list) {
        map.set(word, map.get(word) ?? map.size);
        expect(numberOf(word, hashOf(word))).toBe(map.get(word));
      }
    }),
    { numRuns: 30 },
  ));

/** "Aa" and "BB" have one hash, and so have all words of the same number of them. */
const COLLIDING = Array.from({ length: 1 << 12 }, (_, at) =>
  Array.from({ length: 12 }, (_, bit) => ((at >> bit) & 1 ? 'Aa' : 'BB')).join(''),
);

it('numbers words that were made to crowd into one place', () => {
  const { numberOf } = createWordNumbers();
  const numbers = () => COLLIDING.map((word) => numberOf(word, hashOf(word)));
  expect(new Set(COLLIDING.map(hashOf)).size).toBe(1);
  expect(numbers()).toEqual(COLLIDING.map((_, at) => at));
  expect(numbers()).toEqual(COLLIDING.map((_, at) => at));
});
