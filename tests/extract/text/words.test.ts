import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeWord, findWords } from '../../../src/extract/text/words.ts';

const wordsOf = (text: string) => findWords(text).map(({ text: word }) => word);

test.each([
  ['Kerry’s al-Assad left the U.S. at 9.30.', ['Kerry’s', 'al-Assad', 'left', 'the', 'U.S', '.', 'at', '9.30', '.']],
  ['“It’s 1,000—no!”', ['“', 'It’s', '1,000', '—', 'no', '!', '”']],
  ['Peña met Ana-Ólöf in São-Tomé', ['Peña', 'met', 'Ana-Ólöf', 'in', 'São-Tomé']],
  ['PeÃ±a', ['PeÃ±a']],
  ['5pm 2nd x2y', ['5', 'pm', '2', 'nd', 'x2y']],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

/** A word is as long as its letters allow, whatever they are. */
const ANY_WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:(?<=[ÂÃ])[\x80-\xbf][\p{L}\p{M}\p{N}]*|['’.\-‑]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*|[^\s]/gu;

test('plain letters are read like all others', () => {
  const sign = fc.constantFrom(...'abZ9 \n.,\'’-‑"“”é١Ã±☃😀\u0301\u00a0');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
      expect(findWords(text).map(({ start, text: word }) => [start, word])).toEqual(
        [...text.matchAll(ANY_WORD)].map(({ index, 0: word }) => [index, word]),
      );
    }),
    { numRuns: 2000 },
  );
});

test('a changed word keeps the rest of it, also where a part becomes empty', () => {
  const [word] = findWords('Moor');
  expect(word && changeWord(word, { lower: '', closes: 'sentence' })).toEqual({
    ...word,
    lower: '',
    closes: 'sentence',
  });
});
