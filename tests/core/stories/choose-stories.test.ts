import { expect, test } from 'vitest';
import { chooseStories } from '../../../src/core/stories/choose-stories.ts';
import type { StoryMatch } from '../../../src/core/stories/story-match.ts';

const matching = (slug: string, share: number, isWeak = false) => ({ slug, why: [`the word ${slug}`], share, isWeak });
const kept = (story: string) => ({ story, why: ['kept'], isWeak: false });

/** The slugs, the main story's first; `main` and `further` are kept. */
function slugsOf(matches: readonly StoryMatch[], main: string | null = null, ...further: readonly string[]) {
  const joined = chooseStories(matches, { main: main === null ? null : kept(main), further: further.map(kept) });
  return [joined.story, ...joined.further.map(({ story }) => story)];
}

test('the best match is the main story, however little the article says of it', () => {
  expect(slugsOf([matching('a', 0.05, true)])).toEqual(['a']);
  expect(slugsOf([])).toEqual([null]);
});

test('a story that the article is about is rather the main one than a better match that it only touches', () => {
  expect(slugsOf([matching('a', 0.05, true), matching('b', 0.8)])).toEqual(['b']);
  expect(slugsOf([matching('a', 0.05, true), matching('b', 0.06, true)])).toEqual(['a']);
});

test('other stories that an article is about are further ones, not those that it only touches', () => {
  const matches = [matching('a', 0.5), matching('b', 0.2), matching('c', 0.19), matching('d', 0.3, true)];
  expect(slugsOf(matches)).toEqual(['a', 'b']);
});

test('what is kept is the main story, and each story comes once', () => {
  expect(slugsOf([matching('a', 0.5), matching('b', 0.4)], 'b')).toEqual(['b', 'a']);
  expect(slugsOf([matching('a', 0.5)], 'old')).toEqual(['old', 'a']);
  expect(slugsOf([matching('a', 0.5), matching('b', 0.4)], null, 'b', 'old')).toEqual(['a', 'b', 'old']);
  expect(chooseStories([matching('a', 0.5)], { main: kept('a'), further: [] }).why).toEqual(['kept']);
});

test('an article without another story is one of those that are kept', () => {
  expect(slugsOf([], null, 'old', 'older')).toEqual(['old', 'older']);
});

test('there are at most four further stories, the best ones', () => {
  const matches = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => matching(slug, 1));
  expect(slugsOf(matches)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(slugsOf(matches, null, 'old')).toEqual(['a', 'b', 'c', 'd', 'e', 'old']);
});
