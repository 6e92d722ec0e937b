import { describe, expect, test } from 'vitest';
import { read, rss } from './read-feed.ts';

describe('addresses', () => {
  const urlOf = (inner: string, channel = '') =>
    read(rss(`${channel}<item><title>One</title>${inner}</item>`)).items[0]?.url;

  test.each([
    ['<link>https://a.example/1</link>', 'https://a.example/1'],
    ['<link> \n https://a.example/1?a=1&b=2 </link>', 'https://a.example/1?a=1&b=2'],
    ['<link>https://a.example/?a=1&copy=2&amp;b=3</link>', 'https://a.example/?a=1&copy=2&b=3'],
    ['<link>/1</link>', 'https://news.example/1'],
    ['<link>//a.example/1</link>', 'https://a.example/1'],
    ['<link xml:base="https://no.example/">1</link>', 'https://news.example/1'],
    ['<link href="https://a.example/1"/>', 'https://a.example/1'],
    ['<guid>https://a.example/1</guid>', 'https://a.example/1'],
    ['<guid isPermaLink="true">https://a.example/1</guid>', 'https://a.example/1'],
    ['<guid isPermaLink="false">https://a.example/1</guid>', null],
    ['<guid>12345</guid>', null],
    [
      '<atom:link rel="self" href="https://a.example/self"/><atom:link href="https://a.example/1"/>',
      'https://a.example/1',
    ],
    ['<link>https://user:secret@a.example/1</link>', 'https://a.example/1'],
    ['<link>javascript:alert(1)</link>', null],
    ['<link>data:text/html,x</link>', null],
    ['<link>feed:x</link>', null],
    ['<link>http://</link>', null],
    ['<link></link>', null],
  ])('%s leads to %s', (inner, url) => {
    expect(urlOf(inner)).toBe(url);
  });

  test('a relative one stands under the channel’s page before the feed', () => {
    expect(urlOf('<link>1</link>', '<link>https://page.example/news/</link>')).toBe('https://page.example/news/1');
  });
});

describe('only what tells items apart is kept of their identity', () => {
  const items = (...inner: string[]) =>
    read(rss(`<link>https://a.example/</link>${inner.map((one) => `<item>${one}</item>`).join('')}`)).items;
  const identities = (...inner: string[]) => items(...inner).map(({ guid, url }) => [guid, url]);

  test('a guid that two items have is nobody’s', () => {
    expect(
      identities(
        '<title>One</title><guid isPermaLink="false">x</guid><link>/1</link>',
        '<title>Two</title><guid isPermaLink="false">x</guid><link>/2</link>',
      ),
    ).toEqual([
      [null, 'https://a.example/1'],
      [null, 'https://a.example/2'],
    ]);
  });

  test('an address that all items have is no article’s, with or without tracking', () => {
    expect(identities('<title>One</title><link>/?utm_source=a</link>', '<title>Two</title><link>/#two</link>')).toEqual(
      [
        [null, null],
        [null, null],
      ],
    );
  });

  test('the address of one article that stands there twice under one title stays', () => {
    expect(
      identities(
        '<title>One</title><link>/1</link><guid>a</guid>',
        '<title>One</title><link>/1</link><guid>b</guid>',
        '<title>Two</title><link>/2</link>',
      ),
    ).toEqual([
      ['a', 'https://a.example/1'],
      ['b', 'https://a.example/1'],
      [null, 'https://a.example/2'],
    ]);
  });

  test('said twice word for word, an item is one', () => {
    expect(items('<title>One</title><guid>1</guid>', '<title>One</title><guid>1</guid>')).toHaveLength(1);
  });

  test('an item of nothing is none', () => {
    expect(items('', '<category>x</category>', '<title> </title>')).toEqual([]);
  });
});

describe('dates', () => {
  const datesOf = (...inner: string[]) =>
    read(rss(inner.map((one, at) => `<item><guid>${at}</guid>${one}</item>`).join(''))).items.map(
      ({ published }) => published,
    );

  test('if all appeared at midnight only the days are known; one at midnight among others did appear then', () => {
    const midnight = '<pubDate>Wed, 13 Jul 2016 00:00:00 +0200</pubDate>';
    expect(datesOf(midnight, midnight)).toEqual(['2016-07-13', '2016-07-13']);
    expect(datesOf(midnight, '<pubDate>Wed, 13 Jul 2016 09:00:00 GMT</pubDate>')[0]).toBe('2016-07-13T00:00:00+02:00');
  });

  test('the first that can be read counts, and what was updated was published', () => {
    expect(datesOf('<pubDate>soon</pubDate><dc:date>2016-07-13</dc:date>')).toEqual(['2016-07-13']);
    expect(datesOf('<atom:updated>2016-07-13T08:00:00Z</atom:updated>')).toEqual(['2016-07-13T08:00:00Z']);
  });

  test('items stay in the feed’s order, dated or not', () => {
    const dates = datesOf(
      '<dc:date>2016-07-01</dc:date>',
      '',
      '<dc:date>2016-07-13</dc:date>',
      '<dc:date>2099-01-01</dc:date>',
    );
    expect(dates).toEqual(['2016-07-01', null, '2016-07-13', '2099-01-01']);
  });
});

describe('how long a feed stays good', () => {
  const sy = (period: string, frequency = '') =>
    `<sy:updatePeriod>${period}</sy:updatePeriod><sy:updateFrequency>${frequency}</sy:updateFrequency>`;

  test.each([
    ['<ttl>60</ttl>', 60],
    [`<ttl>60</ttl>${sy('daily')}`, 60],
    [sy('daily', '4'), 360],
    [sy('Hourly'), 60],
    [sy('hourly', '0'), 60],
    [sy('weekly', '-2'), 7 * 24 * 60],
    ['<ttl>0</ttl>', null],
    ['<ttl>-5</ttl>', null],
    ['<ttl>often</ttl>', null],
    ['<ttl>99999999999</ttl>', 31 * 24 * 60],
    [sy('sometimes'), null],
    ['', null],
  ])('%s', (inner, minutes) => {
    expect(read(rss(inner)).ttlMinutes).toBe(minutes);
  });

  test.each([
    ['<skipHours><hour>3</hour></skipHours>', [3], []],
    ['<skipHours><hour>24</hour><hour>3</hour><hour>3</hour><hour>25</hour><hour>x</hour></skipHours>', [0, 3], []],
    ['<skipDays><day>sunday</day><day>Mon</day><day>Someday</day></skipDays>', [], [1, 7]],
    [`<skipHours>${Array.from({ length: 24 }, (_, hour) => `<hour>${hour}</hour>`).join('')}</skipHours>`, [], []],
    ['<skipHours/>', [], []],
  ])('%s', (inner, skipHours, skipDays) => {
    expect(read(rss(inner))).toMatchObject({ skipHours, skipDays });
  });
});

describe('who wrote it', () => {
  test.each([
    ['<dc:creator>Jane Doe</dc:creator>', 'Jane Doe'],
    ['<dc:creator>By Jane Doe</dc:creator><dc:creator>John Roe</dc:creator>', 'Jane Doe, John Roe'],
    ['<author>jane@a.example (Jane Doe)</author>', 'Jane Doe'],
    ['<author>Jane Doe &lt;jane@a.example&gt;</author>', 'Jane Doe'],
    ['<author>jane@a.example</author>', null],
    ['<author><name>Jane Doe</name><email>jane@a.example</email></author>', 'Jane Doe'],
    ['<itunes:author>Jane Doe</itunes:author>', 'Jane Doe'],
    ['<media:credit role="author">Jane Doe</media:credit>', 'Jane Doe'],
    ['<media:credit role="photographer">Max Photo</media:credit>', null],
    ['<dc:creator>admin</dc:creator>', null],
    ['<dc:creator>https://a.example/jane</dc:creator>', null],
    ['<dc:creator> </dc:creator>', null],
  ])('%s', (inner, byline) => {
    expect(read(rss(`<item><title>One</title>${inner}</item>`)).items[0]?.byline).toBe(byline);
  });
});
