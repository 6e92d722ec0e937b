import fc from 'fast-check';
import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/ingest/feed/parse-feed.ts';
import { ADDRESS, read, rss } from './read-feed.ts';

describe('a feed stays within bounds', () => {
  test.each(['<a>', '<source>', '<image>'])('%s nested without end is refused', (tag) => {
    const text = rss(`<item><title>One</title>${tag.repeat(500)}</item>`);
    expect(parseFeed(text, ADDRESS)).toEqual({ fault: 'it is nested deeper than 100 levels' });
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

  test('111,206 ordinary references are no bomb', () => {
    const feed = read(rss(`<item><title>One</title><description>${'a &amp; b '.repeat(111_206)}</description></item>`));
    expect(feed.items[0]?.html?.match(/&/g)).toHaveLength(111_206);
  });

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
  ])('%j over and over', (piece) => {
    for (const root of ['rss', 'feed', 'rdf:RDF'])
      expect(parseFeed(`<${root}><channel>${piece.repeat(LARGE / piece.length)}`, ADDRESS)).toBeTypeOf('object');
  });

  test.each(['[', '{"a":', '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[['])(
    'JSON: %j over and over',
    (piece) => {
      expect(parseFeed(piece.repeat(LARGE / piece.length), ADDRESS)).toHaveProperty('fault');
    },
  );

  test.each(['<!--', '<![CDATA['])('%j is looked for its end once, however often it stands there', (piece) => {
    const text = `<rss><channel><title>One</title>${piece.repeat(4_000_000 / piece.length)}`;
    expect(read(text).title).toBe('One');
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
          const feed = parseFeed(pieces.join(''), ADDRESS);
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
