import { createRandom, type Random } from './random.ts';

/** A feed that publishes for some days: the moments of its items, in minutes since a Monday 00:00 UTC, in order. */
export type PublishingRhythm = { readonly name: string; readonly items: readonly number[]; readonly shows: number };

export const HISTORY_DAYS = 14;
export const SIMULATED_DAYS = 60;
const DAY = 24 * 60;

/** Items a day in each hour → moments, as many as the hours say on average. */
export function byHours(
  random: Random,
  hours: (hour: number, weekday: number) => number,
): (day: number) => readonly number[] {
  return (day) =>
    Array.from({ length: 24 }, (_, hour) => hour).flatMap((hour) =>
      Array.from({ length: random.poisson(hours(hour, day % 7)) }, () => day * DAY + hour * 60 + random.below(60)),
    );
}

const isWeekend = (weekday: number) => weekday >= 5;

/** A newsroom's day from `from` to `to` o'clock: busiest in the late morning and afternoon. */
export function newsroomHours(perDay: number, from: number, to: number, weekend: number) {
  const shape = Array.from({ length: 24 }, (_, hour) => {
    const isOpen = from <= to ? hour >= from && hour < to : hour >= from || hour < to;
    return isOpen ? 1 + (((hour - from + 24) % 24) % 5 === 3 ? 0.8 : 0) : 0.08;
  });
  const whole = shape.reduce((all, one) => all + one, 0);
  return (hour: number, weekday: number) => ((shape[hour] ?? 0) / whole) * perDay * (isWeekend(weekday) ? weekend : 1);
}

/** At a time of day, give or take some minutes. */
function at(random: Random, day: number, minute: number, spread: number): number {
  return day * DAY + minute + Math.round(random.normal() * spread);
}

/** Some items one after the other, from a moment on. */
function burst(random: Random, start: number, count: number, gap: number): readonly number[] {
  let moment = start;
  return Array.from({ length: count }, () => {
    const here = moment;
    moment += 1 + Math.round(random.exponential(gap));
    return here;
  });
}

type Make = (random: Random) => (day: number) => readonly number[];

const RHYTHMS: readonly (readonly [string, Make, number?])[] = [
  ['a newsroom’s hours, 24 a day', (random) => byHours(random, newsroomHours(24, 6, 21, 0.4))],
  ['a wire around the clock, 90 a day', (random) => byHours(random, newsroomHours(90, 5, 22, 0.7))],
  ['a newsroom eight hours west, 12 a day', (random) => byHours(random, newsroomHours(12, 14, 4, 0.3))],
  [
    'a quiet weekend with a flash, 24 a day before',
    (random) => {
      const weekdays = byHours(random, newsroomHours(24, 7, 20, 0));
      return (day) => {
        const flash = isWeekend(day % 7) && random.below(2) === 0;
        return flash ? [...weekdays(day), ...burst(random, day * DAY + random.below(DAY - 400), 6, 40)] : weekdays(day);
      };
    },
  ],
  ['a daily, at half past six', (random) => (day) => [at(random, day, 390, 6)]],
  [
    'three columns on working days',
    (random) => (day) => (isWeekend(day % 7) ? [] : [360, 720, 1020].map((minute) => at(random, day, minute, 8))),
  ],
  [
    'bursts, about three a day in the daytime',
    (random) => (day) =>
      Array.from({ length: random.poisson(3) }, () => day * DAY + 420 + random.below(720)).flatMap((start) =>
        burst(random, start, 3 + random.below(6), 9),
      ),
  ],
  [
    'three at once every hour on the hour',
    (_random) => (day) =>
      Array.from({ length: 16 }, (_, hour) => hour + 5).flatMap((hour) =>
        Array.from({ length: 3 }, () => day * DAY + hour * 60),
      ),
  ],
  ['a weekly, Thursday at nine', (random) => (day) => (day % 7 === 3 ? [at(random, day, 540, 15)] : [])],
  ['a blog, twice a week at any time', (random) => byHours(random, () => 2 / 7 / 24)],
];

const SHOWN_ITEMS = 30;

/** Ten ways to publish, the same in every run. */
export function publishingRhythms(): readonly PublishingRhythm[] {
  return RHYTHMS.map(([name, make], number) => publish(name, make(createRandom(number + 1))));
}

/** The days before, and those that are simulated. */
export function publish(name: string, itemsOf: (day: number) => readonly number[]): PublishingRhythm {
  const days = Array.from({ length: HISTORY_DAYS + SIMULATED_DAYS }, (_, day) => day);
  const items = days.flatMap((day) => itemsOf(day)).sort((a, b) => a - b);
  return { name, items, shows: SHOWN_ITEMS };
}
