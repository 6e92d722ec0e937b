import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpmlEntry } from '../../../src/ingest/feed/opml/opml-entry.ts';
import { parseOpml } from '../../../src/ingest/feed/opml/parse-opml.ts';
import { renderOpml } from '../../../src/ingest/feed/opml/render-opml.ts';

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>My feeds</title></head><body>${body}</body></opml>`;
const entry = (xmlUrl: string, folders: readonly string[] = [], title: string | null = 'A'): OpmlEntry => ({
  title,
  xmlUrl,
  htmlUrl: null,
  folders,
});

test('outlines that hold others are folders', () => {
  const text = opml(`
    <outline text="Top" type="rss" xmlUrl="https://a.example/top" htmlUrl="https://a.example/"/>
    <outline text="World"><outline text="Asia" title="Asia &amp; Pacific"><outline text="A" xmlUrl="https://a.example/asia"/></outline>
    <outline text="A" xmlUrl="https://a.example/world"/></outline>
    <outline text="Empty"/>`);
  expect(parseOpml(text)).toEqual([
    { title: 'Top', xmlUrl: 'https://a.example/top', htmlUrl: 'https://a.example/', folders: [] },
    entry('https://a.example/asia', ['World', 'Asia & Pacific']),
    entry('https://a.example/world', ['World']),
  ]);
});

describe('what other readers write is read', () => {
  test.each([
    ['attributes in any case', '<OUTLINE TEXT="A" XMLURL="https://a.example/f"/>'],
    ['an ampersand nobody escaped', '<outline text="A" xmlUrl="https://a.example/f"/><outline text="Q & A"/>'],
    ['outlines that are not closed', '<outline text="A" xmlUrl="https://a.example/f"></body>'],
    ['a feed: address', '<outline text="A" xmlUrl="feed://a.example/f"/>'],
    ['the address under its old name', '<outline text="A" type="rss" url="https://a.example/f"/>'],
    [
      'an address that stands there twice',
      '<outline text="A" xmlUrl="https://a.example/f"/><outline text="B" xmlUrl="https://a.example/f"/>',
    ],
  ])('%s', (_what, body) => {
    expect(parseOpml(opml(body))).toEqual([entry('https://a.example/f')]);
  });

  test.each([
    ['what runs a script', '<outline text="A" xmlUrl="javascript:alert(1)"/>'],
    ['a file', '<outline text="A" xmlUrl="file:///etc/passwd"/>'],
    ['a relative address', '<outline text="A" xmlUrl="/feed"/>'],
    ['what was commented out', '<outline isComment="true" text="A" xmlUrl="https://a.example/f"/>'],
    ['a link that is no feed', '<outline text="A" type="link" url="https://a.example/"/>'],
    ['a folder of nothing', '<outline text="A"/>'],
  ])('%s is left out', (_what, body) => {
    expect(parseOpml(opml(body))).toEqual([]);
  });
});

test.each([
  ['', 'this is empty, not a list of feeds'],
  ['<html></html>', 'this is a web page, not a list of feeds'],
  ['{"a": 1}', 'this is JSON, not a list of feeds'],
  ['<rss version="2.0"/>', 'this is an XML document called <rss>, not a list of feeds'],
  ['<opml/>', 'this list of feeds is empty'],
  ['<!DOCTYPE opml [<!ENTITY a "b">]><opml><body/></opml>', 'it declares a document type (DTD)'],
  [opml('<outline text="A">'.repeat(500)), 'it is nested deeper than 100 levels'],
])('%j is refused in words', (text, fault) => {
  expect(parseOpml(text)).toEqual({ fault });
});

test('a list without end is read to its 2000th feed', () => {
  const body = Array.from({ length: 3000 }, (_, at) => `<outline text="A" xmlUrl="https://a.example/${at}"/>`).join('');
  expect(parseOpml(opml(body))).toHaveLength(2000);
});

const name = fc
  .oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('<b>', '"quoted"', "it's", '&amp;', ']]>', '<!--', 'a & b', '&apos;', '</outline>'),
  )
  .map((text) =>
    text
      .replace(/\p{Cc}/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '');
const entries = fc.uniqueArray(
  fc.record({
    title: name,
    xmlUrl: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).toString()),
    htmlUrl: fc.option(fc.webUrl().map((url) => new URL(url).toString())),
    folders: fc.array(name, { maxLength: 3 }),
  }),
  { maxLength: 8, selector: ({ xmlUrl }) => xmlUrl },
);
const byUrl = (a: OpmlEntry, b: OpmlEntry) => a.xmlUrl.localeCompare(b.xmlUrl);

test('any list that is written is read back, each feed in its folder', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const read = parseOpml(renderOpml(list, 'Feeds <of> mine'));
      expect('fault' in read ? read : [...read].sort(byUrl)).toEqual([...list].sort(byUrl));
    }),
  );
});

test('entries of one folder stand in one outline, and nothing of a title is markup', () => {
  const text = renderOpml(
    [
      entry('https://a.example/1', ['X']),
      entry('https://a.example/2', ['X'], '"><outline xmlUrl="https://evil.example/'),
    ],
    'Feeds',
  );
  expect(text.match(/text="X"/g)).toHaveLength(1);
  expect(parseOpml(text)).toHaveLength(2);
});

test('a feed without a title goes by its address', () => {
  expect(parseOpml(renderOpml([entry('https://a.example/1', [], null)], 'Feeds'))).toEqual([
    entry('https://a.example/1', [], 'https://a.example/1'),
  ]);
});

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    '<opml>',
    '<body>',
    '<outline ',
    'text="',
    'xmlUrl="https://a.example/',
    '">',
    '/>',
    '</outline>',
    '<!--',
    '<![CDATA[',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      expect(parseOpml(pieces.join(''))).toBeTypeOf('object');
    }),
  );
});
