import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partText } from '../../../../../src/platforms/slack/draw/part/part-text.ts';

const part = (text: string, room: number) => partText(text, room, (some) => some.length);

test.each([
  ['a text that fits stays whole', 'One. Two.', 9, ['One. Two.']],
  ['paragraphs part first', 'One. Two.\n\nThree.', 10, ['One. Two.', 'Three.']],
  ['then sentences', 'One two. Three four.', 12, ['One two.', 'Three four.']],
  ['a sentence’s closing mark stays with it', 'He said “go.” She went.', 14, ['He said “go.”', 'She went.']],
  ['then words', 'alpha beta gamma', 11, ['alpha beta', 'gamma']],
  ['and a word of many letters last', 'abcdefgh', 3, ['abc', 'def', 'gh']],
  ['never inside a surrogate pair', '😀😀😀', 3, ['😀', '😀', '😀']],
])('%s', (_what, text, room, parts) => {
  expect(part(text, room)).toEqual(parts);
});

test('of any text every letter is kept in order, and every part fits', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', 'b', '.', ' ', '\n', '”', '😀'), maxLength: 200 });
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, room) => {
      const parts = part(text, room);
      expect(parts.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const some of parts) expect(some.trim().length).toBeLessThanOrEqual(room);
    }),
  );
});
