import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createOutline } from '../../../src/core/text/outline.ts';

it('never denies a word that it was given', () =>
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const { mayHold } = createOutline(words);
      expect(words.every(mayHold)).toBe(true);
    }),
  ));

it.each(['harbour', 'monday', 'me', '', 'Май'])('denies "%s", which looks like none of the words', (word) => {
  expect(createOutline(['May', 'Friday', 'Sunday']).mayHold(word)).toBe(false);
});

it('holds a word that is added later', () => {
  const outline = createOutline();
  outline.add('May');
  expect(outline.mayHold('May')).toBe(true);
});
