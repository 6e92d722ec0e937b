import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFeeds } from '../../../src/ingest/feed/find-feeds.ts';

const URL = 'https://news.example/world/';
const page = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const urlsOf = (html: string) => findFeeds(html, URL).map(({ url }) => url);
const link = (href: string, type = 'application/rss+xml') => `<link rel="alternate" type="${type}" href="${href}">`;

test('feeds a page announces come in its order, absolute, each once, those of comments last', () => {
  const head = `
    <link rel="alternate" type="application/rss+xml" title="World &raquo; Comments Feed" href="/comments/feed/">
    <link rel="alternate" type="application/rss+xml" title="World &amp; more" href="rss.xml">
    ${link('https://other.example/atom', 'application/atom+xml')}${link('rss.xml')}`;
  expect(findFeeds(page(head), URL)).toEqual([
    { url: 'https://news.example/world/rss.xml', title: 'World & more' },
    { url: 'https://other.example/atom', title: null },
    { url: 'https://news.example/comments/feed/', title: 'World » Comments Feed' },
  ]);
});

describe('a link announces a feed', () => {
  test.each([
    ['in upper case', '<LINK REL="ALTERNATE" TYPE="Application/RSS+XML" HREF="/f">'],
    ['without quotation marks', '<link rel=alternate type=application/rss+xml href=/f>'],
    ['in any order', "<link href='/f' type='text/xml; charset=utf-8' rel='home alternate'/>"],
    ['by its relation alone', '<link rel="feed" href="/f">'],
    ['of JSON', link('/f', 'application/feed+json')],
    ['under the base of the page', '<base href="/"><link rel=alternate type=application/atom+xml href=f>'],
    ['as a feed: address', link('feed:https://news.example/f')],
    ['as a feed:// address', link('feed://https://news.example/f')],
    ['and its tag is never closed', '<link rel=alternate type=application/rss+xml href=/f'],
  ])('%s', (_what, head) => {
    expect(urlsOf(head)).toEqual(['https://news.example/f']);
  });

  test.each([
    ['of a stylesheet', '<link rel="alternate stylesheet" type="text/xml" href="/f">'],
    ['of another language', '<link rel="alternate" hreflang="de" href="/de">'],
    ['of WordPress’s programming interface', link('/wp-json/wp/v2/posts/1', 'application/json')],
    ['of oEmbed', link('/oembed', 'application/json+oembed')],
    ['that a script would write', `<script>document.write('${link('/f')}')</script>`],
    ['in a comment', `<!-- ${link('/f')} -->`],
    ['that runs a script', link('javascript:alert(1)')],
    ['without an address', '<link rel="alternate" type="application/rss+xml">'],
  ])('but not one %s', (_what, head) => {
    expect(urlsOf(page(head))).toEqual([]);
  });
});

test('an ampersand in an address is one, however it was written', () => {
  expect(urlsOf(page(link('/?feed=rss2&#038;cat=1') + link('/?feed=rss2&amp;cat=2')))).toEqual([
    'https://news.example/?feed=rss2&cat=1',
    'https://news.example/?feed=rss2&cat=2',
  ]);
});

describe('where none is announced, links lead to feeds', () => {
  test.each([
    '/feed/',
    '/rss',
    '/rss.xml',
    '/atom.xml',
    '/news.rss',
    '/world-feed.xml',
    '/?feed=rss2',
    '/feed.json',
    '/index.rdf',
  ])('%s', (href) => {
    expect(
      findFeeds(
        page(
          '',
          `<p><a href="/about">About</a> <a href="${href}"><svg class="icon"><use href="#rss"></use></svg> All <b>news</b></a></p>`,
        ),
        URL,
      ),
    ).toEqual([{ url: `https://news.example${href}`, title: 'All news' }]);
  });

  test.each([
    '/feeder',
    '/rss-explained',
    'https://feedly.com/i/subscription/feed',
    '/press',
    '/atomic',
    'mailto:feed@news.example',
    '#rss',
  ])('but not %s', (href) => {
    expect(urlsOf(page('', `<a href="${href}">RSS</a>`))).toEqual([]);
  });

  test('and they are not asked where one is', () => {
    expect(urlsOf(page(link('/f'), '<a href="/rss">RSS</a>'))).toEqual(['https://news.example/f']);
  });
});

test('a page that announces without end is heard twenty times', () => {
  expect(urlsOf(page(Array.from({ length: 100 }, (_, at) => link(`/${at}`)).join('')))).toHaveLength(20);
});

test('no page makes it throw, and every address is of the web', () => {
  const piece = fc.constantFrom(
    '<link ',
    'rel="alternate"',
    ' type=text/xml ',
    'href="',
    '">',
    '<a ',
    'href=/rss',
    '>',
    '<base href="',
    '<script>',
    '<!--',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      for (const { url } of findFeeds(pieces.join(''), URL)) expect(url).toMatch(/^https?:\/\//);
    }),
  );
});

test.each(['<link ', '<a href="/rss">', '<script>', '<a href="', '<!--', '<'])(
  '%j over and over is linear work',
  (piece) => {
    expect(findFeeds(piece.repeat(400_000 / piece.length), URL).length).toBeLessThanOrEqual(20);
  },
);
