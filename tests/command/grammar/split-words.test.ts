import { expect, test } from 'vitest';
import { splitWords } from '../../../src/command/grammar/split-words.ts';

const NAMES = ['about', 'as-of', 'page'];

test.each([
  ['kirby', [{ text: 'kirby', name: null }]],
  [
    'kirby about:"target date"',
    [
      { text: 'kirby', name: null },
      { text: 'target date', name: 'about' },
    ],
  ],
  [
    '"John Kirby" page:2',
    [
      { text: 'John Kirby', name: null, isQuoted: true },
      { text: '2', name: 'page' },
    ],
  ],
  ['asof:2016-07-14', [{ text: '2016-07-14', name: 'as-of' }]],
  ['AS_OF:2016-07-14', [{ text: '2016-07-14', name: 'as-of' }]],
  ['“John Kirby”', [{ text: 'John Kirby', name: null, isQuoted: true }]],
  ['"unclosed mark', [{ text: 'unclosed mark', name: null, isQuoted: true }]],
  ['https://example.org', [{ text: 'https://example.org', name: null }]],
  ['', []],
])('%j', (typed, words) => {
  expect(splitWords(typed, NAMES)).toEqual(words);
});
