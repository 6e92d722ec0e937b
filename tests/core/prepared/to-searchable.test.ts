import { expect, test } from 'vitest';
import { ARTICLE_BOUNDS } from '../../../src/core/prepared/article-bounds.ts';
import { findParagraphSpans } from '../../../src/core/prepared/paragraph-spans.ts';
import { toSearchable } from '../../../src/core/prepared/to-searchable.ts';

const search = (text: string) => toSearchable(text, findParagraphSpans(text));

test('paragraphs are found one by one, numbered as sources count them', () => {
  expect(search('One.\n\n \nTwo.')).toEqual({
    parts: [
      { number: 1, starts: 0, ends: 4 },
      { number: 2, starts: 8, ends: 12 },
    ],
    until: null,
  });
});

test('a long paragraph is found part by part: no word is cut, none is lost, and all parts have its number', () => {
  const text = 'bridge '.repeat(10_000).trim();
  const { parts } = search(text);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.map(({ starts, ends }) => text.slice(starts, ends)).join('')).toBe(text);
  for (const { number, starts, ends } of parts) {
    expect(number).toBe(1);
    expect(ends - starts).toBeLessThanOrEqual(ARTICLE_BOUNDS.charactersOfASearchablePart);
    expect(text.slice(starts, ends)).toMatch(/^bridge.*bridge ?$/);
  }
});

test('a character of two halves is not cut', () => {
  const text = `a${'😀'.repeat(30_000)}`;
  for (const { starts, ends } of search(text).parts) expect(text.slice(starts, ends).isWellFormed()).toBe(true);
});

test('what lies beyond the bounds of one article begins where the last part ends', () => {
  const many = 'a\n\n'.repeat(ARTICLE_BOUNDS.searchableParagraphs + 1);
  expect(search(many).parts).toHaveLength(ARTICLE_BOUNDS.searchableParagraphs);
  expect(search(many).until).toBe(ARTICLE_BOUNDS.searchableParagraphs * 3);
  const long = 'bridge '.repeat(200_000);
  expect(search(long).until).toBeLessThanOrEqual(ARTICLE_BOUNDS.searchableCharacters);
});
