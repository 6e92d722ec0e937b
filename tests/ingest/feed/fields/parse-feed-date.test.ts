import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDayOrder, parseFeedDate } from '../../../../src/ingest/feed/fields/parse-feed-date.ts';

test.each([
  ['Wed, 13 Jul 2016 10:00:00 GMT', '2016-07-13T10:00:00Z'],
  ['Wed, 13 Jul 2016 10:00:00 +0200', '2016-07-13T10:00:00+02:00'],
  ['Wed, 13 Jul 2016 10:00:00 -0000', '2016-07-13T10:00:00Z'],
  ['13 Jul 16 10:00 EST', '2016-07-13T10:00:00-05:00'],
  ['13 Jul 99 10:00 Z', '1999-07-13T10:00:00Z'],
  ['Wed,13 July 2016 10:00 PDT', '2016-07-13T10:00:00-07:00'],
  ['Wed, 3 Sept 2014 9:05:00 CEST', '2014-09-03T09:05:00+02:00'],
  ['Wed, 13 Jul 2016 10:00:00 GMT+02:00', '2016-07-13T10:00:00+02:00'],
  ['Wed, 13 Jul 2016 10:00:00 -0700 (PDT)', '2016-07-13T10:00:00-07:00'],
  ['mié, 13 Jul 2016 10:00:00 GMT', '2016-07-13T10:00:00Z'],
  ['2016-07-13T10:00:00.123456Z', '2016-07-13T10:00:00Z'],
  ['2016-07-13T10:00:00+02', '2016-07-13T10:00:00+02:00'],
  ['2016-07-13T10:00-03:30', '2016-07-13T10:00:00-03:30'],
  ['2016-07-13 10:00:00 UTC', '2016-07-13T10:00:00Z'],
  ['20160713T100000Z', '2016-07-13T10:00:00Z'],
  ['Wed Jul 13 10:00:00 UTC 2016', '2016-07-13T10:00:00Z'],
  ['Wed Jul 13 2016 10:00:00 GMT+0200 (Central European Summer Time)', '2016-07-13T10:00:00+02:00'],
  ['July 13, 2016 12:10 am PST', '2016-07-13T00:10:00-08:00'],
  ['July 13, 2016 12:10 p.m. PST', '2016-07-13T12:10:00-08:00'],
  ['March 13, 2016 10:00 am EST', '2016-03-13T10:00:00-05:00'],
  ['November 25, 2026 9:00 PM UTC', '2026-11-25T21:00:00Z'],
  ['December 1, 2026', '2026-12-01'],
  ['Friday, September 4, 2026 6:05 a.m. PT', '2026-09-04T06:05:00-07:00'],
  ['Wed, 13 Jan 2016 10:00:00 ET', '2016-01-13T10:00:00-05:00'],
  ['Wed, 13 Jul 2016 10:00:00 ET', '2016-07-13T10:00:00-04:00'],
  ['13 Jul 2016 10:00 CT', '2016-07-13T10:00:00-05:00'],
  ['July 13, 2016 10:00 am Mountain Time', '2016-07-13T10:00:00-06:00'],
  ['Wed, 13 Jan 2016 10:00:00 America/Los_Angeles', '2016-01-13T10:00:00-08:00'],
  ['Wed, 13 Jul 2016 10:00:00 Europe/Paris', '2016-07-13T10:00:00+02:00'],
  ['2016-07-13 10:00 (Asia/Kolkata)', '2016-07-13T10:00:00+05:30'],
  ['Wed, 13 Jul 2016 10:15 PM', '2016-07-13'],
  ['25/11/2026 10:00 UTC', '2026-11-25T10:00:00Z'],
  ['11-25-2026', '2026-11-25'],
  ['08/08/2026', '2026-08-08'],
  ['1468404000', '2016-07-13T10:00:00Z'],
  ['1468404000500', '2016-07-13T10:00:00Z'],
])('%s is %s', (text, date) => {
  expect(parseFeedDate(text)).toBe(date);
});

test.each([
  [['25/11/2026', '05/06/2026'], 'day first', '2026-06-05'],
  [['11/25/2026', '05/06/2026'], 'month first', '2026-05-06'],
  [['05/06/2026', '07/08/2026'], null, null],
  [['25/11/2026', '11/25/2026', '05/06/2026'], null, null],
  [['2026-11-25', undefined], null, null],
] as const)('what %j write first is their habit', (dates, order, date) => {
  expect(findDayOrder(dates)).toBe(order);
  expect(parseFeedDate('05/06/2026', findDayOrder(dates))).toBe(date);
});

test('a weekday that is wrong is not looked at', () => {
  expect(parseFeedDate('Mon, 13 Jul 2016 10:00:00 GMT')).toBe('2016-07-13T10:00:00Z');
});

test('24:00 is the next day, and a leap second the last one', () => {
  expect(parseFeedDate('Wed, 31 Aug 2016 24:00:00 GMT')).toBe('2016-09-01T00:00:00Z');
  expect(parseFeedDate('Sat, 31 Dec 2016 23:59:60 GMT')).toBe('2016-12-31T23:59:59Z');
});

test.each([
  '2016-07-13',
  '20160713',
  '2016/7/13',
  '13.07.2016 10:00',
  '13 July 2016',
  'Wednesday, July 13th, 2016',
  'Wed, 13 Jul 2016 10:00:00',
  '2016-07-13T10:00:00',
  'Wed, 13 Jul 2016 10:00:00 IST',
  'Wed, 13 Jul 2016 10:00:00 Europe/Atlantis',
  'Wed, 13 Jul 2016 10:00:00 +9900',
  'Wed, 13 Jul 2016 25:00:00 GMT',
  'Wed, 13 Jul 2016 10:75:00 GMT',
])('without a time or a zone that can be read, %s is a day', (text) => {
  expect(parseFeedDate(text)).toBe('2016-07-13');
});

test.each([
  undefined,
  '',
  ' ',
  'yesterday',
  '2016',
  '2016-07',
  '31 Feb 2016',
  '2015-02-29T10:00:00Z',
  '2016-13-01',
  '07/08/2016',
  '13/13/2016',
  '00/05/2016',
  '13 Juli 2016 10:00',
  'lundi 13 juillet 2016',
  '13 июля 2016',
  '0001-01-01T00:00:00Z',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '9999-12-31T23:59:59Z',
  '99999999999999999999',
  `Wed, 13 Jul 2016 10:00:00 ${'x'.repeat(200)}`,
])('%j is no date', (text) => {
  expect(parseFeedDate(text)).toBeNull();
});

test('every instant is read back from the forms that rules ask for', () => {
  const instants = fc.date({ min: new Date('1972-01-01'), max: new Date('2190-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (date) => {
      const seconds = `${date.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
      expect([parseFeedDate(date.toUTCString()), parseFeedDate(date.toISOString())]).toEqual([seconds, seconds]);
    }),
  );
});

test('no text makes it throw, and what it gives can be read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:.,TZ+/ -]{1,40}$/)), (text) => {
      const date = parseFeedDate(text);
      if (date !== null) expect(() => Temporal.PlainDate.from(date.slice(0, 10))).not.toThrow();
      if (date?.includes('T')) expect(() => Temporal.Instant.from(date)).not.toThrow();
    }),
  );
});
