import { expect, test } from 'vitest';
import { isStorySlug, toStorySlug } from '../../../src/core/stories/story-slug.ts';

test.each([
  ['The bridge at Öbel', 'the-bridge-at-obel'],
  ['  50 years on!  ', '50-years-on'],
  ['A title that is far longer than a command may be', 'a-title-that-is-far-longer-than'],
])('%j becomes %s', (title, slug) => {
  expect(toStorySlug(title)).toBe(slug);
  expect(isStorySlug(slug)).toBe(true);
});

test.each(['Гавань', '…', ''])('%j becomes no command', (title) => {
  expect(toStorySlug(title)).toBeUndefined();
});

test.each(['', '-a', 'A', 'a b', 'a_b', 'é', 'a'.repeat(33)])('%j is no command', (slug) => {
  expect(isStorySlug(slug)).toBe(false);
});
