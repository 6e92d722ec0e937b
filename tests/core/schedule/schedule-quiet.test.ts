import { describe, expect, it } from 'vitest';
import { endOfQuiet, parseQuietHours } from '../../../src/core/schedule/schedule-quiet.ts';

const ZONE = 'Europe/Paris';
const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[${ZONE}]`).toInstant();
const ends = (quiet: { from: string; to: string }, local: string) =>
  endOfQuiet(quiet, ZONE, at(local))?.toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('parseQuietHours', () => {
  it('reads two times of day', () => {
    expect(parseQuietHours('22:00-7:00')).toEqual({ from: '22:00', to: '07:00' });
    expect(parseQuietHours('22-7')).toEqual({ from: '22:00', to: '07:00' });
    expect(parseQuietHours('22:30 to 7')).toEqual({ from: '22:30', to: '07:00' });
    expect(parseQuietHours(' 12:30 – 13:30 ')).toEqual({ from: '12:30', to: '13:30' });
  });

  it.each(['25:00-07:00', '22:00', '09:00-09:00', 'night'])('takes %j for none', (text) => {
    expect(parseQuietHours(text)).toBeUndefined();
  });
});

describe('endOfQuiet', () => {
  const night = { from: '22:00', to: '07:00' };

  it('is the next morning, before midnight and after it', () => {
    expect(ends(night, '2016-07-13T23:00')).toBe('2016-07-14T07:00');
    expect(ends(night, '2016-07-14T01:00')).toBe('2016-07-14T07:00');
  });

  it('is nothing outside of the quiet hours, their end included', () => {
    expect(ends(night, '2016-07-14T07:00')).toBeUndefined();
    expect(ends(night, '2016-07-14T21:59')).toBeUndefined();
  });

  it('is the same day where they do not go over midnight', () => {
    expect(ends({ from: '12:00', to: '14:00' }, '2016-07-13T12:00')).toBe('2016-07-13T14:00');
  });

  it('is the end of the gap where the clocks skip it', () => {
    expect(ends({ from: '22:00', to: '02:30' }, '2016-03-26T23:00')).toBe('2016-03-27T03:00');
  });
});
