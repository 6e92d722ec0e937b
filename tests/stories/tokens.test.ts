import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTokens } from '../../src/stories/tokens.ts';

const wordsOf = (text: string) => toTokens(text).map(({ word }) => word);

test('words are folded, hyphens split them, and the s of a possessive is none', () => {
  expect(wordsOf('The harbour’s wall - Ilm-Port, 2016: S. was there')).toEqual(
    'the harbour wall ilm port 2016 s was there'.split(' '),
  );
  expect(wordsOf("The harbour's Café Röhm")).toEqual(['the', 'harbour', 'cafe', 'rohm']);
});

test('a text with plain letters has the words that it has beside one with others', () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZs09 \n-.,’'“”—…S") });
  fc.assert(
    fc.property(plain, (text) => {
      const beside = toTokens(`${text}\nÉ`);
      expect([...toTokens(text), { word: 'e', start: text.length + 1, end: text.length + 2 }]).toEqual(beside);
    }),
  );
});
