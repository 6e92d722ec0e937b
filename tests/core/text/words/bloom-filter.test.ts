import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBloomFilter } from '../../../../src/core/text/words/bloom-filter.ts';
import { hashOf } from '../../../../src/core/text/words/word-hash.ts';

it('never denies a word that it was given', () =>
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const { mayHold } = createBloomFilter(words);
      expect(words.every((word) => mayHold(hashOf(word)))).toBe(true);
    }),
  ));

it.each(['harbour', 'monday', 'me', '', 'Май'])('denies "%s", which is none of the words', (word) => {
  expect(createBloomFilter(['May', 'Friday', 'Sunday']).mayHold(hashOf(word))).toBe(false);
});

it('holds a word that is added later', () => {
  const filter = createBloomFilter();
  filter.add('May');
  expect(filter.mayHold(hashOf('May'))).toBe(true);
});
