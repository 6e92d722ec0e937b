import { expect, test } from 'vitest';
import { readZone } from '../../../src/core/schedule/zone.ts';
import { listZoneCities } from '../../../src/core/schedule/zone-cities.ts';
import { knownZones } from '../../../src/core/schedule/zone-names.ts';

test.each([
  ['Europe/Paris', 'Europe/Paris'],
  ['europe/paris', 'Europe/Paris'],
  ['Paris', 'Europe/Paris'],
  ['new york', 'America/New_York'],
  ['utc', 'UTC'],
  ['Kyiv', 'Europe/Kyiv'],
  ['Kiev', 'Europe/Kyiv'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['New York', 'America/New_York'],
  ['Damascus', 'Asia/Damascus'],
  ['Geneva', 'Europe/Zurich'],
  ['geneva, switzerland', 'Europe/Zurich'],
  ['Washington, D.C.', 'America/New_York'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['Brasília', 'America/Sao_Paulo'],
  ['Mumbai', 'Asia/Kolkata'],
  ['Kolkata', 'Asia/Kolkata'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
  ['JST', 'Asia/Tokyo'],
  ['EST', 'America/New_York'],
  ['Syria', 'Asia/Damascus'],
  ['UK', 'Europe/London'],
  ['Germany', 'Europe/Berlin'],
  ['Ukraine', 'Europe/Kyiv'],
])('reads %s as %s', (typed, zone) => {
  expect(readZone(typed, 'zone')).toBe(zone);
});

test('a zone that is misspelled gets the nearest ones', () => {
  expect(() => readZone('Europe/Pariss', '/digest zone')).toThrow(
    /^\/digest zone: “Europe\/Pariss” is not a time zone/,
  );
});

test.each(['+02:00', 'GMT+25', '', 'Mars/Olympus', 'constructor', 'a, b', ',', 'USA', 'Australia'])(
  '%j is no IANA zone',
  (typed) => {
    expect(() => readZone(typed, 'zone')).toThrow(/not a time zone/);
  },
);

test('what a zone’s time is called is no zone, and is told which are meant', () => {
  expect(() => readZone('CEST', 'zone')).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('Did you mean Europe/Paris, Europe/Berlin') }),
  );
});

test.each([
  ['United States', 'America/New_York'],
  ['IST', 'Asia/Jerusalem'],
  ['Genva', 'Europe/Zurich'],
])('%s means several zones or none, and offers some to choose', (typed, zone) => {
  expect(() => readZone(typed, '/digest daily zone')).toThrow(
    expect.objectContaining({ instead: { option: 'zone', values: expect.arrayContaining([zone]) } }),
  );
});

test('every city is in a zone that exists, and is named once', () => {
  const cities = listZoneCities();
  for (const { zone } of cities) expect(knownZones()).toContain(zone);
  expect(cities.length).toBeGreaterThan(250);
  expect(new Set(cities.map(({ folded }) => folded)).size).toBe(cities.length);
  for (const { city, zone } of cities) expect(readZone(city, 'zone')).toBe(zone);
});
