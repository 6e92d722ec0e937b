import { expect, test } from 'vitest';
import { foldedWords } from '../../../src/core/text/folded-words.ts';
import { toPlacedWords } from '../../../src/core/text/placed-words.ts';

const wordsOf = (text: string) => {
  const { spans, folded } = toPlacedWords(text);
  return spans.map((_span, at) => folded(at));
};

test.each([
  'Ada Pell, the harbour master, spoke.',
  '“It’s over,” said Zoë in São Tomé on 3 July 2016',
  'a\u0301rbol and e\u0301tude',
  'half-built (RFG) x2 — 𝒜bc 東京',
  '',
  '…',
])('the words of “%s” are those that folding all of it gives', (text) =>
  expect(wordsOf(text)).toEqual(foldedWords(text)),
);

test('each word is where it stands', () => {
  const text = '— Zoë: “no”';
  expect(toPlacedWords(text).spans.map((span) => text.slice(...span))).toEqual(['Zoë', 'no']);
});

test('a word begins with a letter whatever its case and accent', () => {
  const words = toPlacedWords('Élan Over zoo');
  const letters = new Set(['e', 'o']);
  expect([0, 1, 2, 3].map((at) => words.beginsWith(at, letters))).toEqual([true, true, false, false]);
});
