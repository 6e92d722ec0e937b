import { firstDay } from '../first-day.ts';
import { lastDay } from '../last-day.ts';

type Reach = readonly [first: string, last: string];

/**
 * A comparison of dates that remembers what it has read: whether two may be the same. A day lies in its week and month; years and seasons
 * are the same as themselves alone.
 */
export function createSameDays(): (a: string, b: string) => boolean {
  const known = new Map<string, Reach | null>();
  const read = (date: string) => {
    const found = known.get(date);
    if (found !== undefined) return found;
    const reach = SHORT.test(date) ? reachOfDate(date) : null;
    known.set(date, reach);
    return reach;
  };
  return (a, b) => {
    if (a === b) return true;
    const [one, other] = [read(a), read(b)];
    return one !== null && other !== null && (isWithin(one, other) || isWithin(other, one));
  };
}

const SHORT = /^\d{4}-(?:\d{2}|W\d{2})/;

const reachOfDate = (date: string): Reach => [firstDay(date) ?? date.slice(0, 10), lastDay(date) ?? ''];

const isWithin = ([first, last]: Reach, [from, to]: Reach) => from <= first && last <= to;
