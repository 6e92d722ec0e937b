import fc from 'fast-check';
import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Feed } from '../../../src/ingest/feed/feed.ts';
import { parseFeed } from '../../../src/ingest/feed/parse-feed.ts';

const URL = 'https://news.example/feed';
const rss = (inner: string, head = '<?xml version="1.0"?>') =>
  `${head}<rss version="2.0"><channel><title>The Gazette</title>${inner}</channel></rss>`;

function read(text: string): Feed {
  const feed = parseFeed(text, URL);
  if ('fault' in feed) throw new Error(feed.fault);
  return feed;
}

describe('what is no feed says what it is instead', () => {
  test.each([
    ['', 'this is empty'],
    [' \n\ufeff\t', 'this is empty'],
    ['<!doctype html><html><body><p>Hello</p></body></html>', 'this is a web page, and no feed'],
    ['<HTML><head></head></HTML>', 'this is a web page, and no feed'],
    [
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x"><html/>',
      'this is a web page, and no feed',
    ],
    ['{"hello": "world"}', 'this is JSON, but no feed'],
    ['{"version": "https://jsonfeed.org/version/1.1", "title": ', 'this is JSON, but no feed'],
    ['[1, 2]', 'this is JSON, but no feed'],
    ['The harbour opened on Tuesday.', 'this is plain text, and no feed'],
    ['a < b and c > d', 'this is plain text, and no feed'],
    ['<opml version="2.0"><body/></opml>', 'this is an XML document called <opml>, and no feed'],
    ['<?xml version="1.0"?><sm:urlset xmlns:sm="x"/>', 'this is an XML document called <urlset>, and no feed'],
    ['<note>Hello</note>', 'this is an XML document called <note>, and no feed'],
    ['<rss version="2.0"></rss>', 'this is a feed with neither title nor items'],
    ['<feed/>', 'this is a feed with neither title nor items'],
  ])('%j', (text, fault) => {
    expect(parseFeed(text, URL)).toEqual({ fault });
  });
});

describe('a document type', () => {
  const item = '<item><title>One &lol;</title></item>';

  test('that only names itself is passed over', () => {
    const head =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/rss.dtd">';
    expect(read(rss(item, head)).items).toHaveLength(1);
  });

  test.each([
    ['entities', '<!DOCTYPE rss [<!ENTITY lol "ha"><!ENTITY lol2 "&lol;&lol;">]>'],
    ['a file of this machine', '<!DOCTYPE rss [<!ENTITY lol SYSTEM "file:///etc/passwd">]>'],
    ['elements', '<!doctype rss [<!ELEMENT rss (channel)>]>'],
  ])('that declares %s is refused', (_what, head) => {
    expect(parseFeed(rss(item, head), URL)).toEqual({ fault: 'a document type is declared in it (DTD)' });
  });

  test.each([rss(item, '<!ENTITY lol "ha">'), rss(`<!ENTITY lol "ha">${item}`)])(
    'entities without one are refused',
    (text) => {
      expect(parseFeed(text, URL)).toEqual({ fault: 'entities are declared in it (DTD)' });
    },
  );

  test('that is only spoken of is text', () => {
    const text = rss('<item><title><![CDATA[How <!ENTITY works]]></title></item>');
    expect(read(text).items[0]?.title).toBe('How <!ENTITY works');
  });
});

describe('a feed stays within bounds', () => {
  test.each(['<a>', '<source>', '<image>'])('%s nested without end is refused', (tag) => {
    const text = rss(`<item><title>One</title>${tag.repeat(500)}</item>`);
    expect(parseFeed(text, URL)).toEqual({ fault: 'it is nested deeper than 100 levels' });
  });

  test('HTML that nobody escaped may leave as many paragraphs open as it likes', () => {
    const feed = read(rss(`<item><description>${'<p>Text<br>'.repeat(500)}</description></item>`));
    expect(feed.items[0]?.html).toContain('<p>Text<br>');
  });

  test('of many items the newest 500 are kept, in the feed’s order', () => {
    const items = Array.from({ length: 700 }, (_, at) => {
      const day = Temporal.PlainDate.from('2016-01-01').add({ days: at }).toString();
      return `<item><title>${at}</title><dc:date>${day}T08:00:00Z</dc:date></item>`;
    });
    const titles = read(rss(items.join(''))).items.map(({ title }) => title);
    expect(titles).toHaveLength(500);
    expect([titles[0], titles.at(-1)]).toEqual(['200', '699']);
  });

  test('what lies beyond 5000 items is not read', () => {
    const items = Array.from({ length: 6000 }, (_, at) => `<item><guid>${at}</guid></item>`);
    expect(
      read(rss(items.join('')))
        .items.map(({ guid }) => guid)
        .at(-1),
    ).toBe('499');
  });
});

describe('the work is linear', () => {
  const LARGE = 200_000;
  // Quadratic work on so many characters takes minutes.
  const PATIENCE = 30_000;

  test(
    '111,206 ordinary references are no bomb',
    () => {
      const feed = read(
        rss(`<item><title>One</title><description>${'a &amp; b '.repeat(111_206)}</description></item>`),
      );
      expect(feed.items[0]?.html?.match(/&/g)).toHaveLength(111_206);
    },
    PATIENCE,
  );

  test.each([
    ...['<', '<!--', '<![CDATA[', '<![CDATA[]]>', '<?', '&', '&amp', '<a', '<a b="', "<a b='x", '</x>', '<x/>'],
    ...[
      '<item>',
      '<title>',
      '<title><link>',
      '<item><title>a<link>b<guid>c',
      '<item><author>((((',
      '<content type="xhtml"><div>',
    ],
    ...[
      '<item><pubDate>',
      '<author>,,,a',
      '\n',
      '<title>&lt;script&gt;',
      ']]>',
      '<rss>',
      '<feed>',
      '<outline>',
      '<skipHours><hour>',
    ],
  ])(
    '%j over and over',
    (piece) => {
      for (const root of ['rss', 'feed', 'rdf:RDF'])
        expect(parseFeed(`<${root}><channel>${piece.repeat(LARGE / piece.length)}`, URL)).toBeTypeOf('object');
    },
    PATIENCE,
  );

  test.each(['[', '{"a":', '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[['])(
    'JSON: %j over and over',
    (piece) => {
      expect(parseFeed(piece.repeat(LARGE / piece.length), URL)).toHaveProperty('fault');
    },
    PATIENCE,
  );

  test.each(['<!--', '<![CDATA['])(
    '%j is looked for its end once, however often it stands there',
    (piece) => {
      const text = `<rss><channel><title>One</title>${piece.repeat(4_000_000 / piece.length)}`;
      expect(read(text).title).toBe('One');
    },
    PATIENCE,
  );
});

describe('what is broken is read as far as it can be', () => {
  const titlesOf = (text: string) => read(text).items.map(({ title }) => title);

  test.each([
    ['an item that is not closed', '<item><title>One</title><item><title>Two</title></item>'],
    ['a title that is not closed', '<item><title>One</item><item><title>Two</title></item>'],
    [
      'a title that is not closed before a link',
      '<item><title>One<link>https://a.example</link></item><item><title>Two</title></item>',
    ],
    [
      'a section that is not closed',
      '<item><title><![CDATA[One</title></item><item><title><![CDATA[Two]]></title></item>',
    ],
    ['a comment that is not closed', '<item><title>One</title></item><item><title>Two</title><!-- three</item>'],
    ['an author that is not closed', '<item><author>Jane<title>One</title></item><item><title>Two</title></item>'],
    ['ends that were never begun', '</p><item></b><title>One</title></item></x:y><item><title>Two</title></item>'],
    ['a tag that is not closed', '<item><title>One</title></item><item><title>Two</title></item'],
    ['upper case', '<ITEM><TITLE>One</Title></ITEM><Item><tiTle>Two</TITLE></item>'],
    [
      'an item within another’s description',
      '<item><title>One</title><description><p>Text<item><title>Two</title></item>',
    ],
    [
      'items commented out',
      '<!-- <item><title>No</title></item> --><item><title>One</title></item><item><title>Two</title></item>',
    ],
    ['the end of the document missing', '<item><title>One</title></item><item><title>Two'],
    [
      'two channels',
      '<item><title>One</title></item></channel><channel><title>Other</title><item><title>Two</title></item>',
    ],
  ])('%s', (_what, inner) => {
    expect(titlesOf(rss(inner))).toEqual(['One', 'Two']);
  });

  test.each([
    '\ufeff',
    '  \n\n',
    '\ufeff\n<br />\n<b>Notice</b>: Undefined index in <b>x.php</b><br />\n',
    'Array\n(\n)\n',
    '-->',
    '\0\x1f',
    '<!-- cached -->',
  ])('%j above the declaration is passed over', (junk) => {
    expect(titlesOf(junk + rss('<item><title>One</title></item>'))).toEqual(['One']);
  });

  test.each([
    ['AT&T & more', 'AT&T & more'],
    ['Caf&eacute;&nbsp;open', 'Café open'],
    ['Caf&amp;eacute; &amp;amp; bar', 'Café & bar'],
    ['<![CDATA[Q&amp;A &#8211; now]]>', 'Q&A – now'],
    ['It&#39;s &lt;em&gt;here&lt;/em&gt;', "It's here"],
    ['<![CDATA[<b>Bold</b>]]> words', 'Bold words'],
    ['<b>Bold</b> words', 'Bold words'],
    ['3 &lt; 4', '3 < 4'],
    ['If x<y then', 'If x<y then'],
    ['&unknown; stays', '&unknown; stays'],
    ['One\n   two\tthree', 'One two three'],
    ['A\u0007 bell', 'A bell'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Hello', 'Hello'],
    ['&lt;br/&gt;', null],
    ['', null],
  ])('a title %j is %j', (title, expected) => {
    const feed = read(rss(`<item><guid>1</guid><title>${title}</title></item>`));
    expect(feed.items[0]?.title ?? null).toBe(expected);
  });

  test('a title without end is cut', () => {
    expect(read(rss(`<item><title>${'word '.repeat(1000)}</title></item>`)).items[0]?.title).toMatch(
      /^(?:word ){90,100}…$/,
    );
  });
});

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

const word = fc.stringMatching(/^[A-Za-z0-9 .,'"<>&éü“”-]{1,40}$/).filter((text) => /\w/.test(text));
const entry = fc.record({
  id: fc.uuid(),
  at: fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
  text: word,
});

describe('whatever comes', () => {
  test('no text makes it throw, and what it gives is within bounds', () => {
    const piece = fc.constantFrom(
      '<rss>',
      '<feed>',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<link href="',
      '&amp;',
      '&',
      '<',
      '>',
      '"',
      '{',
      '<?xml',
      '\0',
      '<entry>',
      '<guid>',
      'http://a.example/',
      '<!DOCTYPE',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string(), fc.string({ unit: 'binary' })), { maxLength: 60 }),
        (pieces) => {
          const feed = parseFeed(pieces.join(''), URL);
          if ('fault' in feed) return;
          for (const { url, title } of feed.items) {
            if (url !== null) expect(url).toMatch(/^https?:\/\//);
            if (title !== null) expect(title).toBe(title.trim());
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a feed that is written by rule is read back, in RSS and in Atom', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { minLength: 1, maxLength: 8, selector: ({ id }) => id }), (entries) => {
        const items = entries.map(({ id, at, text }) => ({
          id,
          at,
          text: text.trim(),
          link: `https://a.example/${id}`,
        }));
        const asRss = generateRssFeed({
          title: 'T',
          link: 'https://a.example/',
          description: 'D',
          items: items.map(({ id, at, text, link }) => ({
            title: 'T',
            guid: { value: id, isPermaLink: false },
            link,
            pubDate: at,
            description: text,
          })),
        });
        const asAtom = generateAtomFeed({
          id: 'x',
          title: { value: 'T' },
          updated: new Date('2020-01-01'),
          entries: items.map(({ id, at, text, link }) => ({
            id,
            title: { value: 'T' },
            updated: at,
            links: [{ href: link }],
            summary: { value: text, type: 'html' },
          })),
        });
        for (const feed of [asRss, asAtom])
          expect(read(feed).items.map(({ guid, url, html }) => ({ guid, url, html }))).toEqual(
            items.map(({ id, link, text }) => ({ guid: id, url: link, html: text })),
          );
      }),
      { numRuns: 50 },
    );
  });
});
