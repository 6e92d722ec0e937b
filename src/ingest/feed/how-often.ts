import type { Feed } from './model/feed.ts';

/** How often a feed has something new. */
export type Pace = {
  /** "about 12 a day" */
  readonly words: string;
  /** The median time between two items, in minutes; items with the same time count once. */
  readonly gapMinutes: number;
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const EDGE = 0.1;

/**
 * How often a feed has something new, from the dates of its items; null if fewer than two times are known. Ignores the
 * outermost tenths, so that an old item pinned to the top, or one dated years ahead, changes little.
 */
export function howOften(feed: Feed): Pace | null {
  const times = feed.items
    .flatMap(({ published }) => (published === null ? [] : toTime(published)))
    .sort((a, b) => a - b);
  const edge = Math.floor(times.length * EDGE);
  const core = times.slice(edge, times.length - edge);
  const distinct = [...new Set(core)];
  const span = (core.at(-1) ?? 0) - (core[0] ?? 0);
  if (distinct.length < 2) return null;
  const gaps = distinct.slice(1).map((time, at) => time - (distinct[at] ?? time));
  // One gap for each item, but items with the same time still count.
  const perGap = core.length / distinct.length;
  return {
    words: sayRate((perGap * (distinct.length - 1) * DAY) / span),
    gapMinutes: Math.max(1, Math.round(medianOf(gaps) / MINUTE)),
  };
}

function toTime(date: string): number {
  if (date.includes('T')) return Temporal.Instant.from(date).epochMilliseconds;
  return Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds;
}

function medianOf(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle] ?? 0;
  return ordered.length % 2 === 1 ? upper : (upper + (ordered[middle - 1] ?? upper)) / 2;
}

const ENOUGH = 0.75;
const PERIODS: readonly (readonly [string, number])[] = [
  ['a day', 1],
  ['a week', 7],
  ['a month', 30],
  ['a year', 365],
];
const MANY_A_DAY = 72;

/** Items a day → words, by the shortest period with about one item. */
function sayRate(perDay: number): string {
  if (perDay >= MANY_A_DAY) return `about ${Math.round(perDay / 24)} an hour`;
  for (const [period, days] of PERIODS)
    if (perDay * days >= ENOUGH) {
      const count = Math.round(perDay * days);
      return `about ${count <= 1 ? 'one' : count} ${period}`;
    }
  return 'less than one a year';
}
