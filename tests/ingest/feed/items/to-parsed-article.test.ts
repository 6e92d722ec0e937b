import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPublisher } from '../../../../src/ingest/feed/fields/to-publisher.ts';
import { toParsedArticle } from '../../../../src/ingest/feed/items/to-parsed-article.ts';
import type { Feed, FeedItem } from '../../../../src/ingest/feed/model/feed.ts';

const AGENCIES = new Map([
  ['Reuters', 'Reuters'],
  ['Agence France-Presse', 'AFP'],
  ['AFP', 'AFP'],
]);
const FEED: Feed = {
  format: 'rss',
  title: 'The Quay Gazette - RSS feed',
  homepage: 'https://quay.example/',
  language: null,
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
  items: [],
};
const ITEM: FeedItem = {
  guid: '1',
  url: 'https://quay.example/wall',
  title: 'The wall holds',
  published: '2016-07-13T23:30:00-05:00',
  updated: null,
  html: '<p>The wall held.</p><p>Nobody was hurt.</p>',
  byline: 'Jane Doe',
  language: null,
  isPart: false,
};
const article = (fields: Partial<FeedItem>, feed: Partial<Feed> = {}) =>
  toParsedArticle({ ...ITEM, ...fields }, { ...FEED, ...feed }, AGENCIES);
const textOf = (html: string) => article({ html })?.text;

test('an item is an article: its day is the day where it was published', () => {
  expect(article({})).toEqual({
    title: 'The wall holds',
    agency: null,
    publisher: 'The Quay Gazette',
    byline: 'Jane Doe',
    published: '2016-07-13',
    publishedAt: '2016-07-13T23:30:00-05:00',
    url: 'https://quay.example/wall',
    text: 'The wall held.\n\nNobody was hurt.',
  });
});

test('what an item does not say stays unsaid', () => {
  expect(article({ title: null, url: null, published: null, byline: null }, { title: null })).toMatchObject({
    title: null,
    publisher: null,
    byline: null,
    published: null,
    url: null,
  });
});

describe('no text, no article', () => {
  test.each([
    [null],
    [''],
    ['  '],
    ['<img src="https://t.example/1.gif" width="1" height="1">'],
    ['<script>alert(1)</script>'],
    ['<p>Read more</p>'],
    ['<p>By Jane Doe</p>'],
    ['<p>The wall holds</p>'],
  ])('%j', (html) => {
    expect(article({ html })).toBeUndefined();
  });
});

describe('what feeds put below a text is left out', () => {
  test.each([
    [
      'where it appeared',
      '</p><p>The post <a href="/w">The wall holds</a> appeared first on <a href="/">The Quay Gazette</a>.</p>',
    ],
    ['a call in a paragraph of its own', '</p><p><a href="/w">Continue reading <em>The wall holds</em> »</a></p>'],
    ['a call behind the last sentence', ' <a href="/w">Read more</a></p>'],
    ['a call for the whole story', '</p><p>Read the full story at <a href="/w">quay.example</a> here</p>'],
    ['share links', '</p><div><a href="/f">Facebook</a> <a href="/t">Twitter</a></div>'],
    ['share links as text', '</p><p>Share this: Facebook | Twitter</p>'],
    ['a tracking image', '</p><img src="https://t.example/1.gif" height="1" width="1">'],
    ['tags', '</p><p>Tags: walls, storms</p>'],
    ['a copyright line', '</p><p>© 2016 The Quay Gazette. All rights reserved.</p>'],
    [
      'links of a forum',
      '</p><br>submitted by <a href="/u">/u/jane</a><br><a href="/w">[link]</a> <a href="/c">[comments]</a>',
    ],
    ['a credit', '</p><p>By John Roe</p>'],
    ['a script', '</p><script>document.write("<p>Written by a script.</p>")</script>'],
    ['a style', '</p><style>p { color: red }</style>'],
    ['an embedded film', '</p><iframe src="https://film.example/1">Your browser shows no frames.</iframe>'],
  ])('%s', (_what, html) => {
    expect(textOf(`<p>The wall held.</p><p>Nobody was hurt.${html}`)).toBe('The wall held.\n\nNobody was hurt.');
  });

  test.each([
    ['“You can read more in the report,” he said.'],
    ['We read more of the story in the harbour’s log.'],
    ['He shared the comments of the council.'],
    ['By noon the harbour was full.'],
    ['The talks began. (AFP)'],
    ['The source: a leak in the old pipe, she said.'],
  ])('but %s is text', (sentence) => {
    expect(textOf(`<p>The wall held.</p><p>${sentence}</p>`)).toBe(`The wall held.\n\n${sentence}`);
  });
});

describe('paragraphs', () => {
  test.each([
    ['by elements', '<div>One.</div><div>Two.</div>'],
    ['by line breaks', 'One.<br/><br/>Two.'],
    ['by empty lines', 'One.\n \nTwo.'],
    ['escaped twice', '&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;'],
    ['in a list', '<ul><li>One.</li><li>Two.</li></ul>'],
    ['never closed', '<p>One.<p>Two.'],
    ['below the title again', '<h1>The Wall Holds</h1><p>One.</p><p>Two.</p>'],
    ['below the title in words', '<p>The wall holds!</p><p>One.</p><p>Two.</p>'],
    ['with the text of one broken over lines', '<p>\n  One.\n</p>\n<p>Two.</p>'],
  ])('%s', (_what, html) => {
    expect(textOf(html)).toBe('One.\n\nTwo.');
  });

  test('references are opened once', () => {
    expect(textOf('<p>Fish &amp; chips &lt; 5 &#8364;.&nbsp;&quot;Good&quot;.</p>')).toBe(
      'Fish & chips < 5 €. "Good".',
    );
  });

  test('"[…]" where a text is cut becomes an ellipsis', () => {
    expect(textOf('<p>The wall held until the [&#8230;]</p>')).toBe('The wall held until the …');
  });
});

describe('who wrote it', () => {
  test.each<[string, Partial<FeedItem>, string | null, string | null]>([
    ['a person and an agency', { byline: 'Jane Doe, Reuters' }, 'Jane Doe, Reuters', 'Reuters'],
    ['an agency alone', { byline: 'Agence France-Presse' }, null, 'AFP'],
    ['the feed itself', { byline: 'The Quay Gazette' }, null, null],
    ['a dateline', { html: '<p>GENEVA, July 13 (Reuters) - The wall held.</p>' }, 'Jane Doe', 'Reuters'],
    ['the end of the text', { html: '<p>The wall held. (AFP)</p>' }, 'Jane Doe', 'AFP'],
    [
      'a line above the text',
      { byline: null, html: '<p>By Ann Poe, Reuters</p><p>The wall held.</p>' },
      'Ann Poe',
      'Reuters',
    ],
    ['nobody', { byline: null }, null, null],
  ])('%s', (_what, fields, byline, agency) => {
    expect(article(fields)).toMatchObject({ byline, agency });
  });
});

test.each([
  ['The Quay Gazette - RSS feed', 'The Quay Gazette'],
  ['Quay Gazette RSS Feed', 'Quay Gazette'],
  ['Quay Gazette » Feed', 'Quay Gazette'],
  ['RSS: Quay Gazette', 'Quay Gazette'],
  ['Latest news from Quay Gazette', 'Quay Gazette'],
  ['Quay Gazette | Top Stories', 'Quay Gazette'],
  ['Quay Gazette (RSS)', 'Quay Gazette'],
  ['Quay Gazette - All articles', 'Quay Gazette'],
  ['Quay News', 'Quay News'],
  ['Quay Gazette - World', 'Quay Gazette - World'],
  ['News24', 'News24'],
  ['The Atomic Age', 'The Atomic Age'],
  ['RSS', null],
  ['News feed', null],
  [' - ', null],
  [null, null],
])('the publisher of a feed called %j is %j', (title, publisher) => {
  expect(toPublisher(title)).toBe(publisher);
});

test('of any HTML only text is left: no tag, nothing of a script, no line that is empty', () => {
  const words = fc.stringMatching(/^[a-z .]{1,20}$/);
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<div class="share">',
      '</div>',
      '<b>',
      '</b>',
      '<a href="x">',
      '</a>',
      '<script>evil()</script>',
      '<style>evil</style>',
      '<img onerror="evil()">',
      '<!-- evil -->',
      '&amp;',
      '&nbsp;',
      '<noscript>evil</noscript>',
    ),
    words,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = textOf(pieces.join('')) ?? 'x';
      expect(text).not.toMatch(/<\/?[a-z!]|evil/i);
      expect(text.split('\n\n').every((line) => line.trim() === line && line !== '' && !line.includes('\n'))).toBe(
        true,
      );
    }),
    { numRuns: 100 },
  );
});

test.each(['<', '<p', '<p>', '<div>', '<a href="', '&', 'a\n', '\n \n', '<!--', '<script>', 'Read more. ', '(', '. ('])(
  '%j over and over is linear work',
  (piece) => {
    expect(article({ html: piece.repeat(100_000 / piece.length) }) ?? {}).toBeTypeOf('object');
  },
);
