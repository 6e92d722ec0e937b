import { describe, expect, it } from 'vitest';
import { toParsedArticle } from '../../../src/ingest/feed/items/to-parsed-article.ts';
import { parseFeed } from '../../../src/ingest/feed/parse-feed.ts';

const read = (text: string) => {
  const feed = parseFeed(text, 'https://news.example/feed');
  if ('fault' in feed) throw new Error(feed.fault);
  return feed;
};
const rss = (items: string, head = '') => `<rss version="2.0"><channel><title>T</title>${head}${items}</channel></rss>`;
const first = (text: string) => read(text).items[0];

describe('texts in odd places', () => {
  it.each<[string, string, string]>([
    [
      'base64 of Atom 0.3',
      '<feed version="0.3"><title>T</title><entry><id>a</id><content type="text/html" mode="base64">PHA+VGhlIHBpbG90cyBjYW1lLjwvcD4=</content></entry></feed>',
      '<p>The pilots came.</p>',
    ],
    [
      'base64 by an attribute',
      rss('<item><title>A</title><description encoding="base64">VGhlIHBpbG90cyBjYW1lLg==</description></item>'),
      'The pilots came.',
    ],
    [
      'what says base64 and is not',
      rss('<item><title>A</title><description encoding="base64">The pilots came.</description></item>'),
      'The pilots came.',
    ],
    [
      'dc:description',
      rss(
        '<item><title>A</title><dc:description xmlns:dc="http://purl.org/dc/elements/1.1/">The pilots.</dc:description></item>',
      ),
      'The pilots.',
    ],
    [
      'itunes:summary',
      rss('<item><title>A</title><itunes:summary xmlns:itunes="x">The pilots.</itunes:summary></item>'),
      'The pilots.',
    ],
    [
      'a body of XHTML',
      rss(
        '<item><title>A</title><body xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; two.</p></body></item><item/>',
      ),
      '<p>One &amp; two.</p>',
    ],
    [
      'a body with a prefix',
      rss('<item><title>A</title><xhtml:body><xhtml:p>One.</xhtml:p></xhtml:body></item>'),
      '<p>One.</p>',
    ],
  ])('%s', (_name, text, html) => {
    expect(first(text)?.html).toBe(html);
  });
});

it('RSS with a prefix of its own is RSS', () => {
  const text = `<x:rss version="2.0" xmlns:x="http://backend.userland.com/rss2" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <x:channel><x:title>T</x:title><x:item><x:title>A</x:title><x:link>https://news.example/1</x:link>
    <x:description>The pilots.</x:description><dc:creator>Jane Doe</dc:creator></x:item></x:channel></x:rss>`;
  expect(first(text)).toMatchObject({
    title: 'A',
    url: 'https://news.example/1',
    html: 'The pilots.',
    byline: 'Jane Doe',
  });
});

describe('ids', () => {
  it('that are paths are addresses where there is no link', () => {
    const atom = '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/blog/"><title>T</title>';
    expect(first(`${atom}<entry><title>A</title><id>posts/1</id></entry></feed>`)?.url).toBe(
      'https://news.example/blog/posts/1',
    );
    expect(first(rss('<item><title>A</title><guid>/posts/1</guid></item>'))?.url).toBe('https://news.example/posts/1');
  });

  it('that are names stay names', () => {
    for (const guid of ['post-1', '17', 'tag:news.example,2026:1', 'a/b c'])
      expect(first(rss(`<item><title>A</title><guid>${guid}</guid></item>`))).toMatchObject({ guid, url: null });
    expect(first(rss('<item><title>A</title><guid isPermaLink="false">/p/1</guid></item>'))?.url).toBeNull();
  });
});

describe('links to parts of one page', () => {
  const note = (n: number, url: string) =>
    `<item><title>v${n}</title><link>${url}</link><description>New in ${n}</description></item>`;
  const urls = (text: string) => read(text).items.map(({ url, isPart }) => [url, isPart]);

  it('stay links', () => {
    const page = 'https://tool.example/releases';
    const items = [1, 2, 3, 4].map((n) => note(n, `${page}#v${n}`)).join('');
    expect(urls(rss(items))).toEqual([1, 2, 3, 4].map((n) => [`${page}#v${n}`, true]));
  });

  it('do not where they are all one address', () => {
    const items = [1, 2, 3].map((n) => note(n, 'https://tool.example/live#top')).join('');
    expect(urls(rss(items))).toEqual([1, 2, 3].map(() => [null, false]));
  });

  it('and a fragment of an article of its own is none', () => {
    const items = [1, 2, 3].map((n) => note(n, `https://tool.example/${n}#more-${n}`)).join('');
    expect(urls(rss(items)).map(([, isPart]) => isPart)).toEqual([false, false, false]);
  });
});

describe('the language', () => {
  it.each([
    [rss('<item><title>A</title></item>', '<language>en_us</language>'), 'en-US'],
    [
      rss(
        '<item><title>A</title><dc:language xmlns:dc="http://purl.org/dc/elements/1.1/">fr</dc:language></item>',
        '<language>en</language>',
      ),
      'fr',
    ],
    [
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de-at"><title>T</title><entry><id>a</id><title>A</title></entry></feed>',
      'de-AT',
    ],
    [
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","language":"nl","items":[{"id":"1","content_text":"x"}]}',
      'nl',
    ],
    [rss('<item><title>A</title></item>', '<language>no such language</language>'), null],
    [rss('<item><title>A</title></item>'), null],
  ])('of %s is kept', (text, language) => {
    expect(first(text)?.language).toBe(language);
  });
});

describe('numbers in dates', () => {
  const dated = (...dates: string[]) =>
    read(rss(dates.map((date, n) => `<item><title>A${n}</title><pubDate>${date}</pubDate></item>`).join(''))).items.map(
      ({ published }) => published,
    );

  it('are read as the feed writes them', () => {
    expect(dated('25/11/2026', '04/11/2026')).toEqual(['2026-11-25', '2026-11-04']);
    expect(dated('11/25/2026', '11/04/2026')).toEqual(['2026-11-25', '2026-11-04']);
  });

  it('are nothing where it cannot be known', () => {
    expect(dated('05/11/2026', '04/11/2026')).toEqual([null, null]);
  });
});

describe('a news sitemap', () => {
  const url = (n: number, news: string) => `<url><loc>https://news.example/${n}?a=1&amp;b=2</loc>${news}</url>`;
  const news = (title: string) =>
    `<news:news><news:publication><news:name>The Quay</news:name><news:language>en</news:language></news:publication>
    <news:publication_date>2026-11-25T10:00:00+01:00</news:publication_date><news:title>${title}</news:title></news:news>`;
  const map = (urls: string) =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="n" xmlns:image="i">${urls}</urlset>`;

  it('is a feed of headlines', () => {
    const feed = read(
      map(
        url(
          1,
          `${news('Pilots &amp; dockers <![CDATA[vote]]>')}<image:image><image:loc>https://p.example/1.jpg</image:loc></image:image>`,
        ),
      ),
    );
    expect(feed).toMatchObject({ format: 'sitemap', title: 'The Quay', language: 'en' });
    expect(feed.items).toMatchObject([
      {
        url: 'https://news.example/1?a=1&b=2',
        title: 'Pilots & dockers vote',
        published: '2026-11-25T10:00:00+01:00',
        html: null,
      },
    ]);
  });

  it('leaves out pages that are no news, and is none without any', () => {
    expect(read(map(url(1, '') + url(2, news('Pilots vote')))).items).toHaveLength(1);
    expect(parseFeed(map(url(1, '')), 'https://news.example/')).toEqual({ fault: 'this is a sitemap without news' });
    const pictures =
      url(1, '<image:image><image:title>A crane at dusk</image:title></image:image>') +
      url(2, '<video:video><video:title>The ferry turns</video:title></video:video>');
    expect(read(map(pictures + url(3, news('Pilots vote')))).items).toMatchObject([{ title: 'Pilots vote' }]);
  });
});

describe('an item that says no more than its headline', () => {
  const agencies = new Map<string, string>();
  const textOf = (title: string, html: string) => {
    const feed = read(rss(`<item><title>${title}</title><description><![CDATA[${html}]]></description></item>`));
    const [item] = feed.items;
    return item && toParsedArticle(item, feed, agencies)?.text;
  };

  it.each([
    ['the title again', 'Pilots vote to strike', '<p>Pilots vote to strike</p>'],
    [
      'title and source',
      'Pilots vote - The Quay',
      '<a href="https://a.example">Pilots vote</a>&nbsp;<font color="#6f6f6f">The Quay</font>',
    ],
    ['a link to comments', 'Pilots vote', '<a href="https://a.example">Comments</a>'],
    [
      'what a site of links adds',
      'Pilots vote',
      '<p>Article URL: <a href="https://a.example">https://a.example</a></p><p>Points: 12</p><p># Comments: 3</p>',
    ],
    [
      'a list of links',
      'Pilots vote',
      '<ol><li><a href="x">Pilots vote</a> <font>Quay</font></li><li><a href="y">Union to strike</a> <font>Bay</font></li></ol>',
    ],
  ])('has no text: %s', (_name, title, html) => {
    expect(textOf(title, html)).toBeUndefined();
  });

  it.each([
    ['a short text', 'Pilots vote', '<p>Pilots vote today, <a href="x">says</a> the union.</p>'],
    ['a headline and a sentence', 'Pilots vote', '<p>Pilots vote</p><p>The union counts on Friday.</p>'],
  ])('has one: %s', (_name, title, html) => {
    expect(textOf(title, html)).toBeDefined();
  });
});
