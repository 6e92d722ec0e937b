import { describe, expect, test } from 'vitest';
import { toDayKind } from '../../../../src/ingest/page/head/day/day-kind.ts';
import { toDayOrder } from '../../../../src/ingest/page/head/day/day-order.ts';
import { findDays } from '../../../../src/ingest/page/head/day/find-days.ts';
import { findUrlDay } from '../../../../src/ingest/page/head/day/url-day.ts';
import { jsonLd, PARAGRAPH, readOf } from './read-of.ts';

describe('days in a line, and where', () => {
  test.each([
    ['Posted July 3, 2026', '2026-07-03', 'July 3, 2026'],
    ['am 6. November 2023, 13 Uhr', '2023-11-06', '6. November 2023'],
    ['le 1er août 2021', '2021-08-01', '1er août 2021'],
    ['3 de mayo de 2022', '2022-05-03', '3 de mayo de 2022'],
    ['EcoSail- 2026/4/29', '2026-04-29', '2026/4/29'],
    ['on 03/13/26', '2026-03-13', '03/13/26'],
    ['13.03.2026 um 9', '2026-03-13', '13.03.2026'],
  ])('%s', (line, day, words) => {
    const [found] = findDays(line, 'month-first');
    expect(found?.day).toBe(day);
    expect(line.slice(found?.start, found?.end)).toBe(words);
  });

  test('the order decides only where both readings are days', () => {
    expect(findDays('03/04/2026', 'month-first')[0]?.day).toBe('2026-03-04');
    expect(findDays('03/04/2026', 'day-first')[0]?.day).toBe('2026-04-03');
    expect(findDays('13/04/2026', 'month-first')[0]?.day).toBe('2026-04-13');
  });

  test.each([
    'version 4.17.21',
    '31/31/2026',
    '192.168.10.12',
    'call 555-12-3456',
    'February 30, 2026',
    '3/4',
    '6 ferries 2023',
  ])('none in “%s”', (line) => {
    expect(findDays(line, 'day-first')).toEqual([]);
  });

  test('American pages write the month first, others the day', () => {
    expect(toDayOrder('en-us', 'https://a.example/')).toBe('month-first');
    expect(toDayOrder('en', 'https://a.co.uk/')).toBe('day-first');
    expect(toDayOrder('en-gb', null)).toBe('day-first');
    expect(toDayOrder('de', null)).toBe('day-first');
    expect(toDayOrder('', 'https://a.com/')).toBe('month-first');
  });
});

test.each([
  ['Published ', 'published'],
  ['Last updated: ', 'updated'],
  ['Updated 4 June, originally created ', 'published'],
  ['Reviewed on ', 'updated'],
  ['Join us until ', 'other'],
  ['', 'plain'],
  ['Ana Quill ', 'plain'],
])('“%s” makes a day %s', (before, kind) => {
  expect(toDayKind(before)).toBe(kind);
});

test.each([
  ['https://p.example/2026/03/04/ferry', '2026-03-04'],
  ['https://p.example/news/2026-03-04-ferry.html', '2026-03-04'],
  ['https://p.example/2026/mar/04/ferry', '2026-03-04'],
  ['https://p.example/20260304/ferry', '2026-03-04'],
  ['https://p.example/2026/13/40/ferry', null],
  ['https://p.example/2026/03/ferry', null],
  ['https://archive.example/web/20110106023242/http://q.example/', null],
  ['https://p.example/item/4562026030499', null],
  [null, null],
])('the day in %s', (url, day) => {
  expect(findUrlDay(url)).toBe(day);
});

const article = (credit: string) => `<h1>Ferry sails again</h1>${credit}${PARAGRAPH}${PARAGRAPH}`;
const UTC = '<meta property="article:published_time" content="2026-03-05T01:49:09Z">';

describe('the day that the page prints below its headline', () => {
  test.each([
    ['without a class', '<span>Mar 4, 2026</span>'],
    ['with a label', '<p>Published on 03/04/26</p>'],
    ['beside an update', '<p>PUBLISHED: March 4, 2026 at 5:49 p.m. | UPDATED: March 6, 2026 at 6:17 p.m.</p>'],
    ['an update first', '<p>Updated March 6, 2026, first published March 4, 2026</p>'],
    [
      'labels on lines of their own',
      '<div>Last updated</div><div>March 6, 2026</div><div>Published</div><div>March 4, 2026</div>',
    ],
    ['of a builder', '<h2 class="date-header">Wednesday, March 4, 2026</h2>'],
    [
      'of the article, said at its end',
      `<p>March 6, 2026</p>${PARAGRAPH}<p>This report was originally published on March 4, 2026 and has been updated.</p>`,
    ],
  ])('%s', (_how, credit) => {
    expect(readOf(article(credit), { head: UTC }).published).toBe('2026-03-04');
  });

  test.each([
    ['an update', '<p>Last updated March 6, 2026</p>'],
    ['a day that microdata calls a change', '<time itemprop="dateModified" datetime="2026-03-06">March 6, 2026</time>'],
    ['a review', '<div>Date Last Reviewed:</div><div>March 6, 2026</div>'],
    ['another article’s day', '<div class="related"><time datetime="2026-03-06">March 6, 2026</time></div>'],
    ['a comment’s day', '<div class="comments"><time datetime="2026-03-06">March 6, 2026</time></div>'],
    ['a day in a heading', '<h2>New fares from March 6, 2026</h2>'],
    [
      'a day in a sentence',
      '<p>The captain had told the council that the ferry would not sail before March 6, 2026, or later.</p>',
    ],
    ['a deadline', '<p>Offer valid until March 6, 2026</p>'],
  ])('not %s', (_what, credit) => {
    expect(readOf(article(credit)).published).toBeNull();
  });
});

describe('the day that the page tells machines', () => {
  test.each([
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2026-03-04' })],
    [
      'of the page in a graph',
      jsonLd({ '@graph': [{ '@type': 'WebPage', datePublished: '2026-03-04T06:00:00+00:00' }] }),
    ],
    ['quoted twice', jsonLd({ '@type': 'Article', datePublished: '"2026-03-04T13:22:47Z"' })],
    ['publishdate', '<meta name="publishdate" content="20260304">'],
    ['og:article:published_time', '<meta property="og:article:published_time" content="2026-03-04T10:00:00+01:00">'],
    ['bt:pubDate', '<meta property="bt:pubDate" content="2026-03-04T10:00:00.000Z">'],
    ['in words', '<meta name="published" content="March 4, 2026">'],
    ['in figures', '<meta name="publicationDate" content="03/04/2026">'],
  ])('%s', (_how, head) => {
    expect(readOf(article(''), { head }).published).toBe('2026-03-04');
  });

  test.each([
    ['when it was changed', '<meta property="article:modified_time" content="2026-03-04T10:00:00Z">'],
    ['when a video was uploaded', jsonLd({ '@type': 'VideoObject', uploadDate: '2026-03-04' })],
    ['nothing', '<meta name="date" content="soon">'],
  ])('not %s', (_what, head) => {
    expect(readOf(article(''), { head }).published).toBeNull();
  });
});

test('the day in the address comes before a moment in UTC, and before a day far from it', () => {
  const url = 'https://www.harbour-post.example/2026/03/04/ferry';
  expect(readOf(article(''), { head: UTC, url }).published).toBe('2026-03-04');
  expect(readOf(article('<time datetime="2029-01-01">January 1, 2029</time>'), { url }).published).toBe('2026-03-04');
  expect(readOf(article('<p>March 5, 2026</p>'), { url }).published).toBe('2026-03-05');
});

test('a day above the headline counts only if the page says nothing else', () => {
  const body = `<div>Friday, March 6, 2026</div>${article('')}`;
  expect(readOf(body).published).toBe('2026-03-06');
  expect(readOf(body, { head: UTC }).published).toBe('2026-03-05');
});

test('the moment is kept with its own offset, if it is of the day of publication', () => {
  const at = (content: string, credit = '') =>
    readOf(article(credit), { head: `<meta property="article:published_time" content="${content}">` }).publishedAt;
  expect(at('2026-03-04T10:00:00+02:00')).toBe('2026-03-04T10:00:00+02:00');
  expect(at('2026-03-05T01:49:09Z', '<p>March 4, 2026</p>')).toBe('2026-03-05T01:49:09Z');
  expect(at('2026-03-04')).toBeNull();
  expect(at('2026-03-04 10:00:00')).toBeNull();
  expect(at('2029-01-01T10:00:00Z', '<p>March 4, 2026</p>')).toBeNull();
});

test('ten thousand dates, or one endless one, are read in linear time', () => {
  expect(readOf(article('<time datetime="x">now</time>'.repeat(10_000))).published).toBeNull();
  expect(readOf(article(`<p>${'1/1/'.repeat(100_000)}</p>`)).published).toBeNull();
});
