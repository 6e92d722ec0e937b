import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  byHours,
  HISTORY_DAYS,
  newsroomHours,
  type PublishingRhythm,
  publish,
  SIMULATED_DAYS,
} from './publishing-rhythms.ts';
import { createRandom } from './random.ts';

const STORIES = new URL('../../../../shared/datasets/stories-dev.ndjson.gz', import.meta.url);
const MOST_RHYTHMS = 3;
const LENGTH = HISTORY_DAYS + SIMULATED_DAYS;

/**
 * How many articles three stories had on each of their busiest 74 days, at a newsroom's hours, since only the days are known. None if
 * the data sets are not beside the checkout.
 */
export function drawnRhythms(): readonly PublishingRhythm[] {
  if (!existsSync(STORIES)) return [];
  const lines = gunzipSync(readFileSync(STORIES)).toString('utf8').trim().split('\n');
  const articles = lines.map((line): { set: string; published: string } => JSON.parse(line));
  const stories = [...Map.groupBy(articles, ({ set }) => set)].sort((a, b) => b[1].length - a[1].length);
  return stories.slice(0, MOST_RHYTHMS).map(([name, of], number) => {
    const counts = busiestDays(of.map(({ published }) => toDay(published)));
    const random = createRandom(100 + number);
    const itemsOf = (day: number) => byHours(random, newsroomHours(counts[day] ?? 0, 6, 21, 1))(day);
    return publish(`the days of ${name}`, itemsOf);
  });
}

/** The days in a row with the most articles, beginning with a Monday. */
function busiestDays(days: readonly number[]): readonly number[] {
  const counts = Map.groupBy(days, (day) => day);
  const mondays = [...new Set(days.map((day) => day - ((day + 3) % 7)))];
  const countFrom = (monday: number) => days.filter((day) => day >= monday && day < monday + LENGTH).length;
  const [first = 0] = mondays.sort((a, b) => countFrom(b) - countFrom(a));
  return Array.from({ length: LENGTH }, (_, day) => counts.get(first + day)?.length ?? 0);
}

/** Days since 1970, a Thursday. */
function toDay(published: string): number {
  return Math.floor(Date.parse(published) / 86_400_000);
}
