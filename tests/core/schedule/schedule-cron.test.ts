import { describe, expect, it } from 'vitest';
import { isCronDay, parseCron } from '../../../src/core/schedule/schedule-cron.ts';
import { isCronExpression } from '../../../src/jobs/schedule.ts';

describe('parseCron', () => {
  it.each([
    ['0 9 * * *', [0], [9]],
    ['*/20 8-10 * * *', [0, 20, 40], [8, 9, 10]],
    ['5,35 0-12/6 * * *', [5, 35], [0, 6, 12]],
    ['50/5 23 * * *', [50, 55], [23]],
    ['0 9 * * MON-FRI', [0], [9]],
  ])('reads %j', (text, minutes, hours) => {
    expect(parseCron(text)).toMatchObject({ minutes, hours });
  });

  it.each([
    '',
    '0 9 * *',
    '0 9 * * * *',
    '60 9 * * *',
    '0 24 * * *',
    '0 9 0 * *',
    '0 9 * 13 *',
    '0 9 * * 8',
    '5-1 9 * * *',
    '*/0 9 * * *',
    '*-5 9 * * *',
    '0 9 * * someday',
    '-1 9 * * *',
    '0 9 L * *',
    '1,,2 9 * * *',
  ])('takes %j for no expression', (text) => {
    expect(parseCron(text)).toBeUndefined();
  });

  it.each(['0 9 * * *', '*/20 8-10 * * *', '5,35 0-12/6 1 jan *', '0 9 * * mon-fri', '0 9 * * 7', '61 9 * * *', 'x'])(
    'agrees with node-cron on %j',
    (text) => {
      expect(parseCron(text) !== undefined).toBe(isCronExpression(text));
    },
  );
});

describe('isCronDay', () => {
  const isDay = (text: string, date: string) => {
    const cron = parseCron(text);
    return cron !== undefined && isCronDay(cron, Temporal.PlainDate.from(date));
  };

  it('knows Sunday as 0 and as 7', () => {
    expect(isDay('0 9 * * 0', '2016-07-17')).toBe(true);
    expect(isDay('0 9 * * 7', '2016-07-17')).toBe(true);
    expect(isDay('0 9 * * 1', '2016-07-17')).toBe(false);
  });

  it('needs both day and weekday where one is a star, and either where both are named', () => {
    expect(isDay('0 9 13 * *', '2016-07-13')).toBe(true);
    expect(isDay('0 9 13 * 1', '2016-07-13')).toBe(true);
    expect(isDay('0 9 13 * 1', '2016-07-18')).toBe(true);
    expect(isDay('0 9 13 * 1', '2016-07-19')).toBe(false);
  });

  it('keeps to its months', () => {
    expect(isDay('0 9 * 7 *', '2016-07-13')).toBe(true);
    expect(isDay('0 9 * aug *', '2016-07-13')).toBe(false);
  });
});
