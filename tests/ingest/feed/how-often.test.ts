import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { howOften } from '../../../src/ingest/feed/how-often.ts';
import type { Feed } from '../../../src/ingest/feed/model/feed.ts';

const START = Temporal.Instant.from('2016-07-01T00:00:00Z');
const after = (minutes: number) => START.add({ minutes }).toString();

function feedOf(dates: readonly (string | null)[]): Feed {
  const items = dates.map((published) => ({
    guid: null,
    url: null,
    title: 'A',
    published,
    updated: null,
    html: null,
    byline: null,
    language: null,
    isPart: false,
  }));
  return {
    format: 'rss',
    title: null,
    homepage: null,
    language: null,
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    items,
  };
}
const every = (minutes: number, count: number) => Array.from({ length: count }, (_, at) => after(at * minutes));
const HOUR = 60;
const DAY = 24 * HOUR;

describe('items at a steady pace', () => {
  test.each([
    [10, 'about 6 an hour'],
    [2 * HOUR, 'about 12 a day'],
    [DAY, 'about one a day'],
    [2 * DAY, 'about 4 a week'],
    [7 * DAY, 'about one a week'],
    [10 * DAY, 'about 3 a month'],
    [30 * DAY, 'about one a month'],
    [120 * DAY, 'about 3 a year'],
    [365 * DAY, 'about one a year'],
    [900 * DAY, 'less than one a year'],
  ])('one in %i minutes is %s', (minutes, words) => {
    expect(howOften(feedOf(every(minutes, 20)))).toEqual({ words, gapMinutes: minutes });
  });
});

test('the order of the feed and items without a date change nothing', () => {
  const dates = every(DAY, 9);
  expect(howOften(feedOf([...dates.toReversed(), null, null]))).toEqual(howOften(feedOf(dates)));
});

test('an old item on top, or one dated years ahead, changes little', () => {
  const dates = ['1999-01-01T00:00:00Z', ...every(2 * HOUR, 20), '2099-01-01T00:00:00Z'];
  expect(howOften(feedOf(dates))?.words).toBe('about 12 a day');
});

test('what appears at one time counts by its number, and its time once', () => {
  expect(howOften(feedOf([0, 0, 0, 1, 1, 1, 2, 2, 2].map((day) => after(day * DAY))))).toEqual({
    words: 'about 3 a day',
    gapMinutes: DAY,
  });
});

test('where only days are known they will do', () => {
  expect(howOften(feedOf(['2016-07-04', '2016-07-11', '2016-07-18']))).toEqual({
    words: 'about one a week',
    gapMinutes: 7 * DAY,
  });
});

test.each<[string, (string | null)[]]>([
  ['no items', []],
  ['one', [after(0)]],
  ['items without dates', [null, null]],
  ['items of one time', [after(0), after(0), after(0)]],
])('%s have no pace', (_what, dates) => {
  expect(howOften(feedOf(dates))).toBeNull();
});

test('any dates give a pace in words and a gap of a minute or more', () => {
  const date = fc
    .date({ min: new Date('1971-01-01'), max: new Date('2199-01-01'), noInvalidDate: true })
    .map((one) => `${one.toISOString().slice(0, 19)}Z`);
  fc.assert(
    fc.property(fc.array(fc.option(date), { maxLength: 30 }), (dates) => {
      const pace = howOften(feedOf(dates));
      if (pace === null) return;
      expect(pace.gapMinutes).toBeGreaterThanOrEqual(1);
      expect(pace.words).toMatch(/^(?:about (?:one|\d+) an? (?:hour|day|week|month|year)|less than one a year)$/);
    }),
  );
});
