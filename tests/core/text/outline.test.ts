import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createOutline } from '../../../src/core/text/outline.ts';
import { hashOf } from '../../../src/core/text/word-hash.ts';

it('never denies a word that it was given', () =>
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const { holds } = createOutline(words);
      expect(words.every((word) => holds(hashOf(word)))).toBe(true);
    }),
  ));

it.each(['harbour', 'monday', 'me', '', 'Май'])('denies "%s", which is none of the words', (word) => {
  expect(createOutline(['May', 'Friday', 'Sunday']).holds(hashOf(word))).toBe(false);
});

it('holds a word that is added later', () => {
  const outline = createOutline();
  outline.add('May');
  expect(outline.holds(hashOf('May'))).toBe(true);
});
