import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/core/text/did-you-mean.ts';

test.each([
  ['sumary', ['summary', 'dates', 'quotes'], ['summary']],
  ['qoute', ['quote', 'search'], ['quote']],
  ['kirbi', ['John Kirby', 'John Kerry'], ['John Kirby']],
  ['lavrof', ['Sergei Lavrov', 'Vladimir Putin'], ['Sergei Lavrov']],
])('%s', (typed, known, near) => {
  expect(didYouMean(typed, known)).toEqual(near);
});

test('nothing is near a word that is like none', () => {
  expect(didYouMean('xyzzy', ['summary', 'dates'])).toEqual([]);
});
