import { describe, expect, it, test } from 'vitest';
import { readCalendarEvent } from '../../../src/core/dates/read-calendar-event.ts';
import type { KnownDate } from '../../../src/core/views/views.ts';

const NOW = Temporal.Instant.from('2016-07-14T09:00:20Z');
const AT = { zone: 'Europe/Paris', now: NOW, place: 'The bridge' } as const;

function known(date: string, parts: Partial<KnownDate> = {}): KnownDate {
  const source = {
    article: 'a',
    title: 'T',
    publisher: 'River Post',
    agency: null,
    published: '2016-07-13',
    url: null,
  };
  return {
    date,
    certainty: 'target',
    event: 'talks on the bridge',
    setBy: 'Ann Lee',
    hasPassed: false,
    movedFrom: null,
    sources: [{ ...source, paragraph: 2, span: [0, 1] }],
    ...parts,
  };
}

const spanOf = (date: string, zone: string = AT.zone) => {
  const { start, end } = readCalendarEvent([known(date)], { ...AT, zone });
  return [start.toString(), end.toString()];
};

describe('a key date as an event', () => {
  it.each([
    ['2016-08-01', 'Europe/Paris', '2016-07-31T22:00:00Z', '2016-08-01T22:00:00Z'],
    ['2016-08-01', 'Asia/Tokyo', '2016-07-31T15:00:00Z', '2016-08-01T15:00:00Z'],
    ['2016-08-01T15:00', 'UTC', '2016-08-01T00:00:00Z', '2016-08-02T00:00:00Z'],
    ['2016-08', 'UTC', '2016-08-01T00:00:00Z', '2016-09-01T00:00:00Z'],
    ['2016-Q4', 'UTC', '2016-10-01T00:00:00Z', '2017-01-01T00:00:00Z'],
    // The clocks go back on 30 October: the day has 25 hours.
    ['2016-10-30', 'Europe/Paris', '2016-10-29T22:00:00Z', '2016-10-30T23:00:00Z'],
    // In Havana this day began at one o'clock.
    ['2017-03-12', 'America/Havana', '2017-03-12T05:00:00Z', '2017-03-13T04:00:00Z'],
  ])('%s in %s takes its whole days', (date, zone, start, end) => {
    expect(spanOf(date, zone)).toEqual([start, end]);
  });

  it('of today or of this month begins a little later than now, never behind', () => {
    expect(spanOf('2016-07-14')).toEqual(['2016-07-14T09:06:00Z', '2016-07-14T22:00:00Z']);
    expect(spanOf('2016-07')).toEqual(['2016-07-14T09:06:00Z', '2016-07-31T22:00:00Z']);
  });

  it('says how firm it is, who set it and where it stands, and that no day was named', () => {
    const { name, details } = readCalendarEvent([known('2016-08')], AT);
    expect(name).toBe('Target date: talks on the bridge');
    expect(details).toBe(
      'Target date: talks on the bridge, August 2016 (no day was named). Set by Ann Lee. River Post, 13 July 2016, paragraph 2.',
    );
  });

  it('of several events at one date names them all', () => {
    const { name, details } = readCalendarEvent([known('2016-08-01'), known('2016-08-01', { event: 'a vote' })], AT);
    expect(name).toBe('2 key dates: talks on the bridge; a vote');
    expect(details.split('\n')).toHaveLength(2);
  });
});

test.each([
  ['2016-07-13', '13 July 2016 has passed in Europe/Paris.'],
  ['2016-06', 'June 2016 has passed'],
  ['FUTURE_REF', 'cannot be put into a calendar'],
])('%s is told to have none', (date, message) => {
  expect(() => readCalendarEvent([known(date)], AT)).toThrow(message);
});

test('a day of which hardly anything is left has passed', () => {
  const now = Temporal.Instant.from('2016-07-14T21:57:00Z');
  expect(() => readCalendarEvent([known('2016-07-14')], { ...AT, now })).toThrow('has passed');
});
