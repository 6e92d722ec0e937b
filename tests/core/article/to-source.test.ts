import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { toSource } from '../../../src/core/article/to-source.ts';

const article: Article = {
  id: 'a1',
  title: 'Envoy to travel',
  agency: 'AFP',
  publisher: 'The Gazette',
  byline: null,
  published: '2016-07-13',
  url: 'https://example.org/a1',
  story: 'syria',
  kind: 'article',
  text: 'First line.\n\nSecond line.\n\n\nThird line.',
};

test.each([
  ['First', 1],
  ['Second', 2],
  ['Third', 3],
])('%s stands in paragraph %i', (word, paragraph) => {
  const start = article.text.indexOf(word);
  expect(toSource(article, [start, start + 5])).toMatchObject({ article: 'a1', paragraph, span: [start, start + 5] });
});
