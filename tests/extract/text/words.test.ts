import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from '../../../src/core/text/words/word-hash.ts';
import { changeWord, findWords, toWord } from '../../../src/extract/text/words.ts';

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
    hash: hashOf(''),
    closes: 'sentence',
  });
});

test('a word of plain letters is read as one of any alphabet', () => {
  const sign = fc.constantFrom(..."aBz9 .'’-éÉ");
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
      for (const word of findWords(text)) expect(word).toEqual(toWord(word.text, word.start, word.kind));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['harbour', true, false],
  ['Harbour', true, true],
  ['Élan', true, true],
  ['harbour’s', false, false],
  ['U.S', false, true],
  ['x2y', false, false],
])('%s: letters alone %s, with a capital %s', (text, isSimple, isCapital) => {
  expect(findWords(text)).toMatchObject([{ isSimple, isCapital }]);
});

test('a changed word gets the hash, capital and letters of its new text', () => {
  const [word] = findWords('Harbour');
  expect(word && changeWord(word, { text: 'moor’s', lower: 'moor’s' })).toMatchObject({
    ...toWord('moor’s', 0, 'word'),
    end: 7,
  });
});
