import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Article } from '../../src/core/article/article.ts';
import { SourceError, UserError } from '../../src/core/errors.ts';
import { loadData } from '../../src/ingest/data/load-data.ts';
import { readLexicon } from '../../src/ingest/data/read-lexicon.ts';
import { createWork } from '../../src/workers/create-work.ts';
import { createInlineWork } from '../../src/workers/inline-work.ts';
import { LIMITS } from '../../src/workers/limits.ts';
import { makeFeed } from '../bench/make-feed.ts';

const DATA = join(import.meta.dirname, '../../data');
const lexicon = readLexicon(join(DATA, 'lexicon'));
const articles = [...loadData(DATA, new Map()).readArticles()].flatMap((one) =>
  one instanceof UserError ? [] : [one],
);
const inline = createInlineWork(lexicon);
const threads = createWork({ lexicon, threads: 2, limits: LIMITS });

afterAll(() => threads.close());

test('a thread finds in every bundled article what is found on the spot, and the answers keep their order', async () => {
  expect(articles.length).toBeGreaterThan(5);
  const expected = await Promise.all(articles.map(inline.extract));
  expect(await Promise.all(articles.map(threads.extract))).toEqual(expected);
});

test('a page is the same article from a thread', async () => {
  const html = `<!doctype html><title>Bridge</title><h1>Bridge</h1><p>${SENTENCE.repeat(20)}</p>`;
  expect(html.length).toBeGreaterThan(500);
  const parsed = await threads.parsePage(html, 'https://news.example/bridge');
  expect(parsed).toMatchObject({ title: 'Bridge', url: 'https://news.example/bridge' });
  expect(parsed).toEqual(await inline.parsePage(html, 'https://news.example/bridge'));
});

test('a pasted text is the same article from a thread', async () => {
  const text = `Bridge\r\n\r\n${SENTENCE.repeat(20)}`;
  const pasted = await threads.parseText(text);
  expect(pasted).toMatchObject({ article: { title: 'Bridge', text: SENTENCE.repeat(20).trim() }, hasTitle: true });
  expect(pasted).toEqual(await inline.parseText(text));
});

test('an article is made ready on a thread as on the spot, in the story it fits', async () => {
  const [article] = articles.filter(({ text }) => text.includes('Syria'));
  if (!article) throw new Error('none is bundled');
  const stories = [...loadData(DATA, new Map()).stories];
  const open = { pinned: null, story: null };
  const prepared = await threads.prepare({ ...article, story: null }, open, stories);
  expect(prepared.article.story).toBe('syria');
  expect(prepared).toEqual(await inline.prepare({ ...article, story: null }, open, stories));
  const [match] = await threads.match([{ ...article, people: prepared.findings.people }], stories);
  const { why, isWeak } = prepared.joining;
  expect(match).toMatchObject([{ slug: 'syria', why, isWeak }]);
});

test('a page without an article is undefined from a thread as well', async () => {
  const html = `<!doctype html><script>${'x'.repeat(600)}</script>`;
  expect(await threads.parsePage(html, null)).toBeUndefined();
});

test('a feed is the same feed from a thread, and what is none the same fault', async () => {
  const xml = makeFeed({ format: 'rss', items: 3, paragraphs: 2, number: 1 });
  const feed = await threads.parseFeed(xml, 'https://news.example/feed');
  expect(feed).toHaveProperty('items.length', 3);
  expect(feed).toEqual(await inline.parseFeed(xml, 'https://news.example/feed'));
  const page = `<!doctype html><title>No feed</title>${SENTENCE.repeat(20)}`;
  expect(await threads.parseFeed(page, 'https://news.example/')).toEqual({
    fault: expect.stringContaining('this is a web page'),
  });
});

test('a text that takes too long costs itself alone', async () => {
  const work = createWork({ lexicon, threads: 1, limits: { milliseconds: 10_000, megabytes: 4096 } });
  try {
    const before = work.extract(toArticle(SENTENCE.repeat(20)));
    const endless = work.extract(toArticle(SENTENCE.repeat(500_000)));
    const after = work.extract(toArticle(SENTENCE.repeat(20)));
    const [first, stalled, last] = await Promise.allSettled([before, endless, after]);
    expect(stalled).toEqual({ status: 'rejected', reason: new SourceError('reading took too long') });
    expect(first.status).toBe('fulfilled');
    expect(last).toEqual(first);
  } finally {
    await work.close();
  }
});

test('a text that takes all memory of its thread costs itself alone', async () => {
  const work = createWork({ lexicon, threads: 1, limits: { ...LIMITS, megabytes: 48 } });
  try {
    const huge = work.extract(toArticle(SENTENCE.repeat(200_000)));
    const after = work.extract(toArticle(SENTENCE.repeat(20)));
    await expect(huge).rejects.toThrow(new SourceError('the reading thread ended'));
    expect(await after).toHaveProperty('quotes');
  } finally {
    await work.close();
  }
});

test('closing ends what is being read and what waits, and nothing can be asked afterwards', async () => {
  const work = createWork({ lexicon, threads: 1, limits: LIMITS });
  const running = work.extract(toArticle(SENTENCE.repeat(100_000)));
  const waiting = work.extract(toArticle(SENTENCE.repeat(20)));
  const settled = Promise.allSettled([running, waiting]);
  await work.close();
  for (const { status } of await settled) expect(status).toBe('rejected');
  await expect(work.extract(toArticle('Short.'))).rejects.toThrow(SourceError);
});

const SENTENCE = '“The bridge will open on Tuesday,” said Anna Lee, the mayor of the town. ';

function toArticle(text: string): Article {
  const head = { agency: null, publisher: null, byline: null, url: null, story: null, published: '2016-07-13' };
  return { id: 'a', title: 'Bridge', kind: 'article', text, ...head };
}
