import { expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { readArticleFile } from '../../src/ingest/read-article-file.ts';

const read = (content: string, file = 'story.txt') => readArticleFile(content, file, new Map());
const SENTENCE =
  'The old bridge over the Ilm was opened again on Tuesday, after nine years in which nobody could cross the river.';

test.each([
  ['text', `Bridge opens\n\n${SENTENCE}`],
  [
    'a page',
    `<!doctype html><html><head><title>Bridge opens</title></head><body><article><p>${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`,
  ],
  ['Markdown', `---\ntitle: Bridge opens\n---\n\n${SENTENCE}`],
])('%s is read as what it is', (_what, content) => {
  const article = read(content);
  expect(article.title).toBe('Bridge opens');
  expect(article.text).toContain(SENTENCE);
});

test.each([
  ['<rss version="2.0"><channel><title>A</title></channel></rss>', 'story.txt: this is a feed, not an article.'],
  ['<opml version="2.0"><body/></opml>', 'story.txt: this is a list of feeds (OPML), not an article.'],
  ['', 'story.txt: there is no article in it.'],
  ['<html><body></body></html>', 'story.txt: there is no article in it.'],
])('%j is refused in words', (content, message) => {
  expect(() => read(content)).toThrow(
    new UserError(message, 'Use a text file, a web page or Markdown with front matter.'),
  );
});
