import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cron, parseCron } from '../../../src/core/schedule/schedule-cron.ts';
import { lastSlot, nextSlot, type Slot } from '../../../src/core/schedule/schedule-slot.ts';
import { knownZones } from '../../../src/core/schedule/zone-names.ts';

const SEED = 20160713;
const FROM = Temporal.Instant.from('2016-01-01T00:00Z');
const TO = Temporal.Instant.from('2026-01-01T00:00Z');
const HOUR_MS = 3_600_000;

function cronOf(text: string): Cron {
  const cron = parseCron(text);
  if (!cron) throw new Error(`${text} is no cron expression`);
  return cron;
}

const at = (local: string) => Temporal.ZonedDateTime.from(local).toInstant();

/** The slots in (from, to], one after the other. */
function slotsBetween(cron: Cron, zone: string, from: Temporal.Instant, to: Temporal.Instant): readonly Slot[] {
  const slots: Slot[] = [];
  for (
    let slot = nextSlot(cron, zone, from);
    slot && Temporal.Instant.compare(slot.at, to) <= 0;
    slot = nextSlot(cron, zone, slot.at)
  )
    slots.push(slot);
  return slots;
}

const seen = (text: string, zone: string, from: string, to: string) =>
  slotsBetween(cronOf(text), zone, at(`${from}[${zone}]`), at(`${to}[${zone}]`)).map(
    ({ wall, at: instant }) => `${wall} at ${instant.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' })}`,
  );

describe('nextSlot', () => {
  it('is at the wall time, whatever the offset from UTC', () => {
    expect(seen('0 9 * * *', 'Europe/Paris', '2016-03-26T00:00', '2016-03-27T12:00')).toEqual([
      '2016-03-26T09:00 at 2016-03-26T09:00:00+01:00',
      '2016-03-27T09:00 at 2016-03-27T09:00:00+02:00',
    ]);
  });

  it('fires once at the first valid moment where the clocks skip its time', () => {
    expect(seen('30 2 * * *', 'Europe/Paris', '2016-03-26T12:00', '2016-03-28T12:00')).toEqual([
      '2016-03-27T02:30 at 2016-03-27T03:00:00+02:00',
      '2016-03-28T02:30 at 2016-03-28T02:30:00+02:00',
    ]);
  });

  it('takes several times that the clocks skip for one', () => {
    expect(seen('*/30 1-3 * * *', 'Europe/Paris', '2016-03-27T00:00', '2016-03-27T12:00')).toEqual([
      '2016-03-27T01:00 at 2016-03-27T01:00:00+01:00',
      '2016-03-27T01:30 at 2016-03-27T01:30:00+01:00',
      '2016-03-27T02:00 at 2016-03-27T03:00:00+02:00',
      '2016-03-27T03:30 at 2016-03-27T03:30:00+02:00',
    ]);
  });

  it('fires once in an hour that comes twice', () => {
    expect(seen('30 2 * * *', 'Europe/Paris', '2016-10-29T12:00', '2016-10-31T00:00')).toEqual([
      '2016-10-30T02:30 at 2016-10-30T02:30:00+02:00',
    ]);
  });

  it('knows half an hour of summer time on Lord Howe', () => {
    expect(seen('15 2 * * *', 'Australia/Lord_Howe', '2016-10-01T12:00', '2016-10-02T12:00')).toEqual([
      '2016-10-02T02:15 at 2016-10-02T02:30:00+11:00',
    ]);
  });

  it('has no slot on a day that a zone left out', () => {
    expect(seen('0 9 * * *', 'Pacific/Apia', '2011-12-29T00:00', '2011-12-31T12:00')).toEqual([
      '2011-12-29T09:00 at 2011-12-29T09:00:00-10:00',
      '2011-12-31T09:00 at 2011-12-31T09:00:00+14:00',
    ]);
  });

  it('waits for a leap day, and knows what never comes', () => {
    const after = at('2016-03-01T00:00[UTC]');
    expect(nextSlot(cronOf('0 9 29 2 *'), 'UTC', after)?.wall).toBe('2020-02-29T09:00');
    expect(nextSlot(cronOf('0 9 30 2 *'), 'UTC', after)).toBeUndefined();
  });
});

describe('lastSlot', () => {
  it('is the last one up to a moment, that moment included, and after another', () => {
    const last = (after: string, until: string) =>
      lastSlot(cronOf('0 9 * * *'), 'UTC', { after: at(`${after}[UTC]`), until: at(`${until}[UTC]`) })?.wall;
    expect(last('2016-07-01T00:00', '2016-07-13T09:00')).toBe('2016-07-13T09:00');
    expect(last('2016-07-01T00:00', '2016-07-13T08:59')).toBe('2016-07-12T09:00');
    expect(last('2016-07-12T09:00', '2016-07-13T08:59')).toBeUndefined();
  });

  it('is found in any zone and hour where nextSlot would come to it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...knownZones()),
        fc.integer({ min: FROM.epochMilliseconds / HOUR_MS, max: TO.epochMilliseconds / HOUR_MS }),
        fc.constantFrom('30 0 * * *', '15 2 * * *', '*/20 * * * *', '30 23 * * *'),
        (zone, hour, text) => {
          const after = Temporal.Instant.fromEpochMilliseconds(hour * HOUR_MS);
          const until = after.add({ hours: 40 });
          const last = slotsBetween(cronOf(text), zone, after, until).at(-1);
          expect(lastSlot(cronOf(text), zone, { after, until })).toEqual(last);
        },
      ),
      { seed: SEED, numRuns: 120 },
    );
  });
});

describe('a daily slot', () => {
  const TIMES = ['00:00', '00:30', '01:30', '02:00', '02:15', '02:30', '03:00', '23:30'];

  it('comes exactly once each local day, on and around every change of the clocks in every zone', () => {
    let changes = 0;
    for (const zone of knownZones())
      for (const change of changesOf(zone)) {
        changes += 1;
        // In spring this minute is one that the clocks skip.
        const wall = change.toPlainTime().subtract({ minutes: 1 }).toString({ smallestUnit: 'minute' });
        const start = change.toPlainDate().subtract({ days: 2 });
        for (const time of [TIMES[changes % TIMES.length] ?? wall, wall]) expectOnceADay(zone, time, start, 5);
      }
    expect(changes).toBeGreaterThan(1000);
  });

  it('comes exactly once each local day of ten years, in zones and at times drawn by lot', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...knownZones()),
        fc.integer({ min: 0, max: 3600 }),
        fc.integer({ min: 0, max: 1439 }),
        (zone, days, minute) => {
          const time = Temporal.PlainTime.from('00:00').add({ minutes: minute }).toString({ smallestUnit: 'minute' });
          expectOnceADay(zone, time, Temporal.PlainDate.from('2016-01-01').add({ days }), 10);
        },
      ),
      { seed: SEED, numRuns: 400 },
    );
  });
});

function changesOf(zone: string): readonly Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let change = FROM.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (change && Temporal.Instant.compare(change.toInstant(), TO) < 0) {
    changes.push(change);
    change = change.getTimeZoneTransition('next');
  }
  return changes;
}

/** Days with a slot of their own, in order, each within its day; the end of a gap over midnight counts to the day before. */
function expectOnceADay(zone: string, time: string, start: Temporal.PlainDate, days: number): void {
  const [hour, minute] = time.split(':').map(Number);
  const dates = Array.from({ length: days }, (_, i) => start.add({ days: i }));
  const lived = dates.filter((date) => date.toZonedDateTime(zone).toPlainDate().equals(date));
  const from = start.toZonedDateTime(zone).toInstant().subtract({ milliseconds: 1 });
  const to = start.add({ days }).toZonedDateTime(zone).toInstant();
  const slots = slotsBetween(cronOf(`${minute} ${hour} * * *`), zone, from, to).filter(
    ({ wall }) => wall < start.add({ days }).toString(),
  );
  const told = `${zone} at ${time} from ${start}`;
  expect(
    slots.map(({ wall }) => wall.slice(0, 10)),
    told,
  ).toEqual(lived.map((date) => date.toString()));
  for (const { wall, at: instant } of slots) {
    const date = Temporal.PlainDate.from(wall.slice(0, 10));
    const isIn =
      Temporal.Instant.compare(instant, date.toZonedDateTime(zone).toInstant()) >= 0 &&
      Temporal.Instant.compare(instant, date.add({ days: 1 }).toZonedDateTime(zone).toInstant()) <= 0;
    expect(isIn, `${told}: ${wall} at ${instant}`).toBe(true);
  }
}
