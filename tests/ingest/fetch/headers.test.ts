import { describe, expect, test } from 'vitest';
import { parseCoding } from '../../../src/ingest/fetch/answer/decompress.ts';
import { parseHttpDate } from '../../../src/ingest/fetch/answer/http-date.ts';
import { parseMaxAge } from '../../../src/ingest/fetch/answer/max-age.ts';
import { parseCharset, parseMediaType } from '../../../src/ingest/fetch/answer/media-type.ts';
import { parseRetryAfter } from '../../../src/ingest/fetch/answer/retry-after.ts';
import { toUserAgent } from '../../../src/ingest/fetch/exchange/user-agent.ts';
import { NOW } from './open-fetch.ts';

describe('a date of HTTP', () => {
  test.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37Z'],
    ['Thu, 14 Jul 2016 12:00:00 +0000', '2016-07-14T12:00:00Z'],
    ['Thu, 14 jul 2016 12:00:00 UTC', '2016-07-14T12:00:00Z'],
    ['Thu, 1 Dec 2016 12:00:00', '2016-12-01T12:00:00Z'],
    ['Wednesday, 01-Jan-30 00:00:00 GMT', '2030-01-01T00:00:00Z'],
    ['Sat, 31 Dec 2016 23:59:60 GMT', '2016-12-31T23:59:59Z'],
  ])('%s', (text, instant) => {
    expect(parseHttpDate(text)?.toString()).toBe(instant);
  });

  test.each([
    '',
    '0',
    '-1',
    'soon',
    'Thu, 31 Feb 2016 12:00:00 GMT',
    'Thu, 14 Foo 2016 12:00:00 GMT',
    'Thu, 14 Jul 2016 25:00:00 GMT',
    'Thu, 14 Jul 2016 12:00:00 CEST',
    '2016-07-14T12:00:00Z',
    '1468497600',
  ])('not “%s”', (text) => {
    expect(parseHttpDate(text)).toBeUndefined();
  });
});

test.each([
  ['120', 120],
  [' 7 ', 7],
  ['0', 0],
  ['Thu, 14 Jul 2016 12:00:30 GMT', 30],
  ['Thu, 14 Jul 2016 11:00:00 GMT', 0],
  ['Thu, 14 Jul 2050 11:00:00 GMT', 31_536_000],
  ['9'.repeat(400), 31_536_000],
  ['-5', null],
  ['1.5', null],
  ['', null],
  [undefined, null],
])('Retry-After: %s is %j seconds', (value, seconds) => {
  expect(parseRetryAfter(value, NOW)).toBe(seconds);
});

const DATE = 'Thu, 14 Jul 2016 11:00:00 GMT';

test.each([
  [{}, null],
  [{ 'cache-control': 'max-age=300' }, 300],
  [{ 'cache-control': 'public, MAX-AGE = "300"' }, 300],
  [{ 'cache-control': 's-maxage=300' }, null],
  [{ 'cache-control': 'x-max-age=300' }, null],
  [{ 'cache-control': 'max-age=-1' }, null],
  [{ 'cache-control': 'max-age=abc' }, null],
  [{ 'cache-control': `max-age=${'9'.repeat(400)}` }, 2 ** 31],
  [{ 'cache-control': 'no-store' }, 0],
  [{ 'cache-control': 'max-age=300, no-cache' }, 0],
  [{ 'cache-control': 'no-cache, max-age=300' }, 0],
  [{ 'cache-control': 'no-cached' }, null],
  [{ 'cache-control': 'max-age=300', age: '100' }, 200],
  [{ 'cache-control': 'max-age=300', age: '500' }, 0],
  [{ 'cache-control': 'max-age=300', age: '-500' }, 300],
  [{ 'cache-control': 'max-age=300', expires: DATE }, 300],
  [{ expires: 'Thu, 14 Jul 2016 12:10:00 GMT' }, 600],
  [{ expires: 'Thu, 14 Jul 2016 12:10:00 GMT', date: DATE }, 4200],
  [{ expires: 'Thu, 14 Jul 2016 12:10:00 GMT', date: 'now' }, 600],
  [{ expires: DATE }, 0],
  [{ expires: '0' }, 0],
  [{ expires: '' }, 0],
])('%o stays good for %j seconds', (headers, seconds) => {
  expect(parseMaxAge(headers, NOW)).toBe(seconds);
});

test.each([
  ['text/html', 'text/html', undefined],
  ['Text/HTML; Charset=UTF-8', 'text/html', 'UTF-8'],
  [' application/rss+xml ;charset="utf-8"', 'application/rss+xml', 'utf-8'],
  ["text/xml; a=b; charset = 'x' ; c", 'text/xml', 'x'],
  ['text/xml;charset=', 'text/xml', undefined],
  ['text/html text/xml', null, undefined],
  ['html', null, undefined],
  ['', null, undefined],
  [undefined, null, undefined],
  [`text/${'x'.repeat(100)}`, null, undefined],
  ['text/<script>', null, undefined],
])('Content-Type: %s is %j in %j', (value, type, charset) => {
  expect([parseMediaType(value), parseCharset(value)]).toEqual([type, charset]);
});

test.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['identity, br', 'br'],
  [' zstd ,', 'zstd'],
  ['gzip, gzip', undefined],
  ['compress', undefined],
  ['constructor', undefined],
])('Content-Encoding: %s is %j', (value, coding) => {
  expect(parseCoding(value)).toBe(coding);
});

test('the desk names itself, and who runs it where that is told', () => {
  expect(toUserAgent('0.1.0', null)).toBe('Dateline/0.1.0 (story desk, run by its readers)');
  expect(toUserAgent('0.1.0', 'anna@desk.example')).toBe('Dateline/0.1.0 (anna@desk.example)');
  expect(toUserAgent('0.1.0', 'https://desk.example/@anna')).toBe('Dateline/0.1.0 (+https://desk.example/@anna)');
});
