import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/ingest/fetch/answer/decode-text.ts';
import { send } from '../../../peers/web/answers.ts';
import { openWebPeer } from '../../../peers/web/peer.ts';
import { freshOf, openFetch } from '../open-fetch.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

const XML = (label: string) => latin(`<?xml version="1.0" encoding="${label}"?>`);
const META = (label: string) => latin(`<!DOCTYPE html><html><head><meta charset="${label}">`);
const PRAGMA = (label: string) => latin(`<html><meta http-equiv="Content-Type" content="text/html; charset=${label}">`);

/** The same word in several encodings, as other programs write it. */
const MOSCOW = { text: 'Москва', cp1251: hex('cc ee f1 ea e2 e0'), koi8: hex('ed cf d3 cb d7 c1') };
const TOKYO = { text: '東京', sjis: hex('93 8c 8b 9e'), euc: hex('c5 ec b5 fe') };
const BEIJING = { text: '北京', gbk: hex('b1 b1 be a9'), big5: hex('a5 5f a8 ca') };
const SEOUL = { text: '서울', euc: hex('bc ad bf ef') };

describe('the header says the encoding', () => {
  test.each([
    ['windows-1251', MOSCOW.cp1251, MOSCOW.text],
    ['KOI8-R', MOSCOW.koi8, MOSCOW.text],
    ['Shift_JIS', TOKYO.sjis, TOKYO.text],
    ['euc-jp', TOKYO.euc, TOKYO.text],
    ['gb2312', BEIJING.gbk, BEIJING.text],
    ['GBK', BEIJING.gbk, BEIJING.text],
    ['big5', BEIJING.big5, BEIJING.text],
    ['euc-kr', SEOUL.euc, SEOUL.text],
    ['iso-8859-1', latin('café'), 'café'],
    ['us-ascii', latin('caf\xe9 \x93x\x94'), 'café “x”'],
    ['iso-8859-15', hex('a4'), '€'],
    ['utf8', utf8('café'), 'café'],
    ['utf-16', utf16le('<é>'), '<é>'],
    ['utf-16le', utf16le('<é>'), '<é>'],
    ['utf-16be', utf16be('<é>'), '<é>'],
  ])('%s', (label, bytes, text) => {
    expect(decodeText(bytes, label, 'feed')).toBe(text);
    expect(decodeText(bytes, label, 'page')).toBe(text);
  });

  test('and is believed before the document', () => {
    expect(decodeText(Buffer.concat([XML('utf-8'), MOSCOW.cp1251]), 'windows-1251', 'feed')).toContain(MOSCOW.text);
    expect(decodeText(Buffer.concat([META('utf-8'), MOSCOW.cp1251]), 'windows-1251', 'page')).toContain(MOSCOW.text);
  });
});

describe('the document says the encoding', () => {
  test.each([
    ['an XML declaration', 'feed', XML('windows-1251'), MOSCOW.cp1251, MOSCOW.text],
    ['an XML declaration', 'feed', XML('Shift_JIS'), TOKYO.sjis, TOKYO.text],
    ['an XML declaration that says UTF-16 and is not', 'feed', XML('utf-16'), utf8('café'), 'café'],
    ['meta', 'page', META('gbk'), BEIJING.gbk, BEIJING.text],
    ['meta with http-equiv', 'page', PRAGMA('koi8-r'), MOSCOW.koi8, MOSCOW.text],
    ['meta that says UTF-16 and is not', 'page', META('utf-16'), utf8('café'), 'café'],
    ['an XML declaration of a page', 'page', XML('windows-1251'), MOSCOW.cp1251, MOSCOW.text],
  ] as const)('%s', (_, want, head, bytes, text) => {
    expect(decodeText(Buffer.concat([head, bytes]), undefined, want)).toBe(head.toString('latin1') + text);
  });
});

describe('the bytes say the encoding', () => {
  test.each([
    ['a BOM of UTF-8, against the header', hex('ef bb bf 3c c3 a9'), 'windows-1251', '<é'],
    ['a BOM of UTF-16, against the header', Buffer.concat([hex('ff fe'), utf16le('東京')]), 'utf-8', '東京'],
    ['a BOM of UTF-16, the other order', Buffer.concat([hex('fe ff'), utf16be('東京')]), 'utf-16', '東京'],
    ['UTF-16 without a BOM', utf16le('<?xml version="1.0"?><a>é</a>'), undefined, '<?xml version="1.0"?><a>é</a>'],
    ['UTF-16 without a BOM, the other order', utf16be('<html>é'), undefined, '<html>é'],
    ['UTF-16 of JSON without a BOM', utf16le('{"title":"é"}'), undefined, '{"title":"é"}'],
    ['UTF-16 in the other order than the header says', utf16be('<rss>é'), 'utf-16le', '<rss>é'],
    ['no UTF-16, whatever the header says', utf8('<rss>é</rss>'), 'utf-16', '<rss>é</rss>'],
  ])('%s', (_, bytes, label, text) => {
    expect(decodeText(bytes, label, 'feed')).toBe(text);
    expect(decodeText(bytes, label, 'page')).toBe(text);
  });
});

describe('nothing says the encoding', () => {
  test.each([
    ['UTF-8', utf8('“Москва” café'), '“Москва” café'],
    ['no UTF-8', latin('caf\xe9 \x93quoted\x94'), 'café “quoted”'],
    [
      'UTF-8 with one broken byte',
      Buffer.concat([utf8('café Москва '), hex('ff'), utf8(' x')]),
      'café Москва \uFFFD x',
    ],
    ['UTF-8 that ends in the middle of a letter', utf8('Москва').subarray(0, -1), 'Москв\uFFFD'],
    ['nothing', Buffer.alloc(0), ''],
    ['one byte', hex('3c'), '<'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes, undefined, 'feed')).toBe(text);
    expect(decodeText(bytes, undefined, 'page')).toBe(text);
  });

  test.each(['', 'no-such-thing', 'utf-99', 'hz-gb-2312', 'iso-2022-kr', 'replacement', '☃', 'none'])(
    'nor does the label “%s”, which is none',
    (label) => {
      expect(decodeText(utf8('café'), label, 'feed')).toBe('café');
      expect(decodeText(Buffer.concat([META(label || 'x'), utf8('café')]), label, 'page')).toMatch(/café$/);
    },
  );
});

describe('unlabeled legacy encodings are told by language or letters', () => {
  const NEWS = 'новости порта: лоцманы бастуют с понедельника';
  const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъ';
  const encode = (text: string, toBytes: (letter: string) => readonly number[]) =>
    Buffer.from([...text].flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : toBytes(letter))));
  const cyrillic = encode(NEWS, (letter) => [letter.charCodeAt(0) - 0x350]);
  const koi8 = encode(NEWS, (letter) => [0xc0 + KOI8.indexOf(letter)]);
  const KANA = 'みなとのみずさきあんないにんがすとらいきをする';
  const sjis = encode(KANA, (letter) => [0x82, 0x9f + letter.charCodeAt(0) - 0x3041]);
  const euc = encode(KANA, (letter) => [0xa4, 0xa1 + letter.charCodeAt(0) - 0x3041]);
  const feed = (bytes: Buffer, head = '') =>
    Buffer.concat([latin(`<rss><channel>${head}<title>`), bytes, latin('</title>')]);

  test.each([
    ['windows-1251', cyrillic, NEWS],
    ['KOI8-R', koi8, NEWS],
    ['Shift_JIS', sjis, KANA],
    ['EUC-JP', euc, KANA],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(feed(bytes), undefined, 'feed')).toContain(text);
  });

  test('the language of the feed says which', () => {
    const polish = feed(hex('b1 e6 ea b3'), '<language>pl</language>');
    expect(decodeText(polish, undefined, 'feed')).toContain('ąćęł');
    const page = Buffer.concat([latin('<html lang="el"><p>'), hex('cb e9 ec dc ed e9')]);
    expect(decodeText(page, undefined, 'page')).toContain('Λιμάνι');
  });

  test('accents that stand alone are western', () => {
    expect(decodeText(feed(latin('caf\xe9 \xe0 Z\xfcrich, d\xe9j\xe0')), undefined, 'feed')).toContain(
      'café à Zürich, déjà',
    );
  });

  test('UTF-8 under a label of Latin-1 is UTF-8', () => {
    expect(decodeText(Buffer.concat([META('iso-8859-1'), utf8('“café”')]), undefined, 'page')).toContain('“café”');
    expect(decodeText(utf8('“Москва”'), 'windows-1252', 'feed')).toBe('“Москва”');
  });
});

test('a label that is wrong brings a text all the same', () => {
  expect(decodeText(latin('caf\xe9!'), 'utf-8', 'page')).toBe('caf\uFFFD!');
  expect(decodeText(hex('93 8c ff'), 'euc-kr', 'feed')).toMatch(/\uFFFD/);
});

test('any bytes under any label become a text', () => {
  const label = fc.oneof(
    fc.constantFrom(undefined, 'utf-16', 'gbk', 'iso-2022-jp', 'x-user-defined', 'hz-gb-2312'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), label, fc.constantFrom('feed', 'page'), (bytes, told, want) => {
      expect(typeof decodeText(bytes, told, want)).toBe('string');
    }),
  );
});

test('over the wire the header’s label is found among its parameters', async () => {
  const peer = await openWebPeer({
    '/a': send(MOSCOW.cp1251, { 'content-type': 'text/html; q=1; Charset="windows-1251"; x=y' }),
    '/b': send(MOSCOW.koi8, { 'content-type': "text/xml;charset='KOI8-R'" }),
  });
  const desk = openFetch();
  expect(freshOf(await desk.ask(peer.url('/a')))).toMatchObject({ text: MOSCOW.text, mediaType: 'text/html' });
  expect(freshOf(await desk.ask(peer.url('/b')))).toMatchObject({ text: MOSCOW.text, mediaType: 'text/xml' });
  await desk.close();
  await peer.close();
});
