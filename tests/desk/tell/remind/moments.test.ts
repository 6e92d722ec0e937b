import { describe, expect, it } from 'vitest';
import { firstDay } from '../../../../src/core/dates/first-day.ts';
import { momentsOf } from '../../../../src/desk/tell/remind/moments.ts';

const days = (date: string, ...offsets: string[]) => momentsOf(date, offsets).map(({ day, kind }) => `${day} ${kind}`);

describe('momentsOf', () => {
  it('goes back from a day by each offset', () => {
    expect(days('2016-08-01', '1m', '1w', '1d', '0d')).toEqual([
      '2016-07-01 approaching',
      '2016-07-25 approaching',
      '2016-07-31 approaching',
      '2016-08-01 approaching',
    ]);
  });

  it('keeps to the days that a month has', () => {
    expect(days('2016-03-31', '1m')).toEqual(['2016-02-29 approaching']);
  });

  it('takes a time of day for its day', () => {
    expect(days('2016-08-01T15:30', '0d')).toEqual(['2016-08-01 approaching']);
  });

  it.each([
    ['2016-02', ['2016-02-01 opening', '2016-02-23 closing']],
    ['2016-Q3', ['2016-07-01 opening', '2016-09-24 closing']],
    ['2016-H2', ['2016-07-01 opening', '2016-12-25 closing']],
    ['2016', ['2016-01-01 opening', '2016-12-25 closing']],
    ['2016-W31', ['2016-08-01 opening']],
    ['PRESENT_REF', []],
    ['P2W', []],
  ])('names no day inside %s but its first and its last week', (date, expected) => {
    expect(days(date, '7d', '0d')).toEqual(expected);
  });
});

describe('firstDay', () => {
  it.each([
    ['2016-08', '2016-08-01'],
    ['2016-SU', '2016-06-01'],
    ['2016-W01', '2016-01-04'],
    ['2016-H1', '2016-01-01'],
  ])('of %s is %s', (date, first) => {
    expect(firstDay(date)).toBe(first);
  });

  it('is none for a day or no date', () => {
    expect(firstDay('2016-08-01')).toBeUndefined();
    expect(firstDay('FUTURE_REF')).toBeUndefined();
  });
});
