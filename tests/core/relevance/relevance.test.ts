import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/core/relevance/relevance.ts';

const phrase = (weight: number, ...stems: readonly string[]) => ({ stems, weight });

test('a word counts where it is worth most, and rare words count more', () => {
  const phrases = [phrase(3, 'ferri'), phrase(1, 'harbour')];
  const zones = [
    { text: 'The harbour was shut.', worth: 1 },
    { text: 'Ferries in the harbour', worth: 0.5 },
  ];
  expect(coverageOf(phrases, zones)).toBeCloseTo((3 * 0.5 + 1) / 4);
});

test('the words of a phrase stand next to each other', () => {
  const phrases = [phrase(1, 'target', 'date')];
  expect(coverageOf(phrases, [{ text: 'The target dates moved.', worth: 1 }])).toBe(1);
  expect(coverageOf(phrases, [{ text: 'A date for the target.', worth: 1 }])).toBe(0);
});

test('nothing that is looked for is nowhere', () => expect(coverageOf([], [{ text: 'words', worth: 1 }])).toBe(0));

test('words that stand thousands of times, and never next to each other, keep nobody waiting', () => {
  const text = `${'target '.repeat(60_000)} moved ${'date '.repeat(60_000)}`;
  expect(coverageOf([phrase(1, 'target', 'date')], [{ text, worth: 1 }])).toBe(0);
});
