import { expect, it } from 'vitest';
import {
  countStoryWords,
  rarityOf,
  relevanceOf,
  shareOf,
  toStoryWords,
} from '../../../src/core/tellings/story-words.ts';

const WORDS = countStoryWords([
  { report: 'a', stems: ['bridg', 'council'] },
  { report: 'a', stems: ['bridg', 'lorry'] },
  { report: 'b', stems: ['bridg', 'ferry'] },
]);

it('a stem is counted once a report', () => {
  expect([WORDS.reports, shareOf(WORDS, 'bridg'), shareOf(WORDS, 'ferry'), shareOf(WORDS, 'storm')]).toEqual([
    2, 1, 0.5, 0,
  ]);
});

it('counts that are kept elsewhere are as good', () => {
  expect(toStoryWords(2, WORDS.counts)).toEqual(WORDS);
});

it('a rarer stem tells events apart better', () => {
  expect(rarityOf(WORDS, 'ferry')).toBeGreaterThan(rarityOf(WORDS, 'bridg'));
  expect(rarityOf(WORDS, 'bridg')).toBeGreaterThan(0);
});

it('words are about a story by how common they are in it', () => {
  expect(relevanceOf(WORDS, ['bridg', 'lorry'])).toBe(1);
  expect(relevanceOf(WORDS, ['storm'])).toBe(0);
  expect(relevanceOf(WORDS, ['ferry'])).toBeCloseTo(0.5);
});

it('of a story without words everything is relevant', () => {
  expect(relevanceOf(countStoryWords([]), ['storm'])).toBe(1);
});
