import { describe, expect, it } from 'vitest';
import { parseOffset, reminderDays, showOffset, sortOffsets } from '../../../src/core/schedule/schedule-offset.ts';
import { parseWeekday, showSchedule, toCron } from '../../../src/core/schedule/schedule-text.ts';

describe('showSchedule', () => {
  it.each([
    [toCron('09:00', '*'), 'daily at 09:00'],
    [toCron('18:05', '1-5'), 'weekdays at 18:05'],
    [toCron('07:30', '0'), 'every Sunday at 07:30'],
    ['*/15 * * * *', 'at cron */15 * * * *'],
    ['0 9 1 * *', 'at cron 0 9 1 * *'],
  ])('says %j as %j', (cron, words) => {
    expect(showSchedule(cron)).toBe(words);
  });
});

describe('parseWeekday', () => {
  it('reads names and their beginnings of three letters', () => {
    expect(parseWeekday('Monday')).toBe('1');
    expect(parseWeekday('sun')).toBe('0');
    expect(parseWeekday('mo')).toBeUndefined();
    expect(parseWeekday('someday')).toBeUndefined();
  });
});

describe('offsets', () => {
  it('are read with their unit', () => {
    expect(parseOffset('7d')).toEqual({ count: 7, unit: 'days' });
    expect(parseOffset('2W')).toEqual({ count: 2, unit: 'weeks' });
    expect(parseOffset('7')).toBeUndefined();
    expect(parseOffset('7 days')).toBeUndefined();
  });

  it('are put longest first, each once', () => {
    const offsets = ['0d', '1d', '1w', '7d', '1m'].flatMap((text) => parseOffset(text) ?? []);
    expect(sortOffsets(offsets).map(showOffset)).toEqual(['1m', '7d', '1d', '0d']);
  });
});

it('tells the days on which reminders of a day come', () => {
  expect(reminderDays('2016-08-01', ['1w', '7d', '1m', '0d'])).toEqual(['2016-07-01', '2016-07-25', '2016-08-01']);
  expect(reminderDays('2016-03-31', ['1m'])).toEqual(['2016-02-29']);
});
