import { expect, test } from 'vitest';
import { rankParagraphs } from '../../../src/core/text/search/rank-paragraphs.ts';
import { toSearchPhrases } from '../../../src/core/text/search/search-stems.ts';

const found = (id: number, text: string | null, published = '2016-07-13', length = text?.length ?? 100) => ({
  id,
  text,
  published,
  length,
});
const idsOf = (words: string, ...paragraphs: ReturnType<typeof found>[]) =>
  rankParagraphs(paragraphs, toSearchPhrases(words)).map(({ id }) => id);

test('words that stand near each other come first, in whatever order and form', () => {
  const far = found(1, 'The bridge was closed, and nobody has said when the mayor will speak.');
  const near = found(2, 'The mayor opened bridges in the morning, and nobody has said anything at all.');
  expect(idsOf('bridge mayor', far, near)).toEqual([2, 1]);
});

test('then the shorter, then the newer, then the one stored first', () => {
  const long = found(1, `Bridge. ${'Nobody was there to see it. '.repeat(9)}`, '2016-08-01');
  const old = found(2, 'Bridge closed today.', '2016-07-01');
  const recent = found(3, 'Bridge opened again.', '2016-07-20');
  const same = found(4, 'Bridge opened twice.', '2016-07-20');
  expect(idsOf('bridge', long, old, same, recent)).toEqual([3, 4, 2, 1]);
});

test('a paragraph whose words were not looked at comes after those whose were', () => {
  expect(idsOf('bridge mayor', found(1, null), found(2, 'The bridge and, far from it, a mayor.'))).toEqual([2, 1]);
});
