import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/ingest/feed/parse-feed.ts';
import { ADDRESS, read, rss } from './read-feed.ts';

describe('what is no feed says what it is instead', () => {
  test.each([
    ['', 'this is empty'],
    [' \n\ufeff\t', 'this is empty'],
    ['<!doctype html><html><body><p>Hello</p></body></html>', 'this is a web page, not a feed'],
    ['<HTML><head></head></HTML>', 'this is a web page, not a feed'],
    [
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x"><html/>',
      'this is a web page, not a feed',
    ],
    ['{"hello": "world"}', 'this is JSON, but not a feed'],
    ['{"version": "https://jsonfeed.org/version/1.1", "title": ', 'this is JSON, but not a feed'],
    ['[1, 2]', 'this is JSON, but not a feed'],
    ['The harbour opened on Tuesday.', 'this is plain text, not a feed'],
    ['a < b and c > d', 'this is plain text, not a feed'],
    ['<opml version="2.0"><body/></opml>', 'this is an XML document called <opml>, not a feed'],
    ['<?xml version="1.0"?><sm:urlset xmlns:sm="x"/>', 'this is a sitemap without news'],
    ['<note>Hello</note>', 'this is an XML document called <note>, not a feed'],
    ['<rss version="2.0"></rss>', 'this is a feed without a title or items'],
    ['<feed/>', 'this is a feed without a title or items'],
  ])('%j', (text, fault) => {
    expect(parseFeed(text, ADDRESS)).toEqual({ fault });
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
    expect(parseFeed(rss(item, head), ADDRESS)).toEqual({ fault: 'it declares a document type (DTD)' });
  });

  test.each([rss(item, '<!ENTITY lol "ha">'), rss(`<!ENTITY lol "ha">${item}`)])(
    'entities without one are refused',
    (text) => {
      expect(parseFeed(text, ADDRESS)).toEqual({ fault: 'it declares entities (DTD)' });
    },
  );

  test('that is only spoken of is text', () => {
    const text = rss('<item><title><![CDATA[How <!ENTITY works]]></title></item>');
    expect(read(text).items[0]?.title).toBe('How <!ENTITY works');
  });
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
