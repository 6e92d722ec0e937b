import { expect, test } from 'vitest';
import { chooseStories } from '../../../src/core/stories/choose-stories.ts';

const matching = (slug: string, share: number, isWeak = false) => ({ slug, why: [`the word ${slug}`], share, isWeak });
const slugsOf = (...given: Parameters<typeof chooseStories>) => {
  const { main, further } = chooseStories(...given);
  return [main?.slug ?? null, ...further.map(({ story }) => story)];
};

test('the best match is the main story, however little the article says of it', () => {
  expect(slugsOf([matching('a', 0.05, true)], null)).toEqual(['a']);
  expect(slugsOf([], null)).toEqual([null]);
});

test('other stories that an article is about are further ones, not those that it only touches', () => {
  const matches = [matching('a', 0.5), matching('b', 0.2), matching('c', 0.19), matching('d', 0.3, true)];
  expect(slugsOf(matches, null)).toEqual(['a', 'b']);
});

test('a story that is decided already is none of the further ones', () => {
  expect(slugsOf([matching('a', 0.5), matching('b', 0.4)], 'b')).toEqual([null, 'a']);
  expect(slugsOf([matching('a', 0.5)], 'gone')).toEqual([null, 'a']);
});

test('there are at most four further stories, the best ones', () => {
  const matches = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => matching(slug, 1));
  expect(slugsOf(matches, null)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
