import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { USUAL_ZONES } from '../../../src/core/schedule/usual-zones.ts';
import { zonesCalled } from '../../../src/core/schedule/zone-abbreviations.ts';
import { createZoneSuggester } from '../../../src/desk/suggest/suggest-zones.ts';

const suggest = createZoneSuggester();
const WINTER = Temporal.Instant.from('2026-01-15T12:00Z');
const SUMMER = Temporal.Instant.from('2026-07-15T12:00Z');
const zones = (typed: string, now = SUMMER) => suggest(typed, now).map(({ value }) => value);

test.each([
  ['Paris', 'Europe/Paris'],
  ['paris', 'Europe/Paris'],
  ['new york', 'America/New_York'],
  ['New_York', 'America/New_York'],
  ['los an', 'America/Los_Angeles'],
  ['são paulo', 'America/Sao_Paulo'],
  ['kolkata', 'Asia/Kolkata'],
  ['CEST', 'Europe/Paris'],
  ['edt', 'America/New_York'],
  ['UTC', 'UTC'],
  ['+2', 'Europe/Paris'],
  ['UTC+5:30', 'Asia/Kolkata'],
  ['GMT -4', 'America/New_York'],
  ['−3', 'America/Sao_Paulo'],
  ['fr', 'Europe/Paris'],
  ['uk', 'Europe/London'],
  ['France', 'Europe/Paris'],
  ['united king', 'Europe/London'],
  ['Lebanon', 'Asia/Beirut'],
  ['Europe/Pa', 'Europe/Paris'],
  ['Kyiv', 'Europe/Kyiv'],
  ['kiev', 'Europe/Kyiv'],
  ['Damascus', 'Asia/Damascus'],
  ['gene', 'Europe/Zurich'],
  ['washington', 'America/New_York'],
  ['Syria', 'Asia/Damascus'],
])('%s is taken for %s first', (typed, zone) => {
  expect(zones(typed)[0]).toBe(zone);
});

test('an offset is the one of the day', () => {
  expect(zones('+2', SUMMER)).toContain('Europe/Paris');
  expect(zones('+2', WINTER)).not.toContain('Europe/Paris');
  expect(zones('+1', WINTER)).toContain('Europe/Paris');
});

test('a name that several mean offers them all', () => {
  expect(zones('CST')).toEqual(expect.arrayContaining(['America/Chicago', 'Asia/Shanghai']));
  expect(zones('united states')).toEqual(expect.arrayContaining(['America/New_York', 'America/Los_Angeles']));
});

test('each says its offset, so that one can be told from another', () => {
  expect(suggest('paris', SUMMER)[0]).toEqual({ name: 'Europe/Paris, UTC+2', value: 'Europe/Paris' });
  expect(suggest('kolkata', SUMMER)[0]?.name).toBe('Asia/Kolkata, UTC+5:30');
  expect(suggest('new york', WINTER)[0]?.name).toBe('America/New York, UTC-5');
  expect(suggest('geneva', WINTER)[0]).toEqual({ name: 'Geneva: Europe/Zurich, UTC+1', value: 'Europe/Zurich' });
  expect(suggest('utc', WINTER)[0]?.name).toBe('UTC, UTC');
});

test('nothing typed yet offers the usual ones; a slip of the pen the nearest', () => {
  expect(zones('')).toEqual(USUAL_ZONES.slice(0, 25));
  expect(zones('Pariss')).toContain('Europe/Paris');
});

describe('of anything typed', () => {
  test('at most 25 are offered, each once and each a zone', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('a', 'us', '+', '+99', '-0', 'proto', '__proto__')),
        (typed) => {
          const found = zones(typed);
          expect(found.length).toBeLessThanOrEqual(25);
          expect(new Set(found).size).toBe(found.length);
          for (const zone of found) expect(() => SUMMER.toZonedDateTimeISO(zone)).not.toThrow();
        },
      ),
    );
  });
});

test('every usual zone and every zone of an abbreviation is one', () => {
  const called = ['gmt', 'cet', 'eet', 'ist', 'acst', 'aest', 'mst', 'cst', 'ast', 'art', 'cat'].flatMap(zonesCalled);
  for (const zone of [...USUAL_ZONES, ...called]) expect(() => SUMMER.toZonedDateTimeISO(zone)).not.toThrow();
  expect(zonesCalled('constructor')).toEqual([]);
});
