import { expect, test } from 'vitest';
import { compilePattern } from '../../../../src/extract/dates/pattern/pattern.ts';
import { createVocabulary } from '../../../../src/extract/dates/pattern/vocabulary.ts';
import { TIME_RULES } from '../../../../src/extract/dates/rules.ts';
import { LEXICON } from '../lexicon.ts';

const vocabulary = createVocabulary(LEXICON);
const code = (...words: readonly string[]) => words.map((word) => vocabulary.allot(word)).join('');

test('a pattern matches words, kinds and marks, and names its parts', () => {
  const { source } = compilePattern('{m MONTH} the? {d DAY} (, {y YEAR})?', vocabulary);
  const pattern = new RegExp(source, 'dg');
  const [found] = code('august', '#1', ',', '#year').matchAll(pattern);
  expect(found?.indices?.groups).toMatchObject({ m: [0, 1], d: [1, 2], y: [3, 4] });
});

test('a word that is no part of the pattern ends it', () => {
  expect([...code('august', 'of', '#1').matchAll(compilePattern('MONTH the? DAY', vocabulary))]).toEqual([]);
});

test('a kind without words is a mistake that shows at once', () => {
  expect(() => compilePattern('NOSUCHKIND', vocabulary)).toThrow(/NOSUCHKIND/);
});

test('no rule repeats without bound, so the work at each word is bounded', () => {
  for (const { name, pattern } of TIME_RULES) expect(`${name}: ${pattern}`).not.toMatch(/[*+]|\{\d/);
});
