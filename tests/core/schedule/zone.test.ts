import { expect, test } from 'vitest';
import { readZone } from '../../../src/core/schedule/zone.ts';

test.each([
  ['Europe/Paris', 'Europe/Paris'],
  ['europe/paris', 'Europe/Paris'],
  ['Paris', 'Europe/Paris'],
  ['new york', 'America/New_York'],
  ['utc', 'UTC'],
])('reads %s as %s', (typed, zone) => {
  expect(readZone(typed, 'zone')).toBe(zone);
});

test('a zone that is misspelled gets the nearest ones', () => {
  expect(() => readZone('Europe/Pariss', '/digest zone')).toThrow(
    /^\/digest zone: “Europe\/Pariss” is not a time zone/,
  );
});

test.each(['+02:00', 'GMT+25', '', 'Mars/Olympus'])('%j is no IANA zone', (typed) => {
  expect(() => readZone(typed, 'zone')).toThrow(/not a time zone/);
});

test('what a zone’s time is called is no zone, and is told which are meant', () => {
  expect(() => readZone('CEST', 'zone')).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('Did you mean Europe/Paris, Europe/Berlin') }),
  );
});
