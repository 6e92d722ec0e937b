import {
  MINUTE_MS,
  PARTS_OF_HOUR,
  partOfHour,
  QUARTERS_A_DAY,
  quarterHourOf,
  type Rhythm,
  weekdayIndexOf,
} from './rhythm.ts';

/** How much news a rhythm makes likely, and when. */
export type ExpectedNews = {
  /** News a minute at a moment (epoch milliseconds), whatever came before. */
  at(moment: number): number;
  /** The sum over the minutes of a week of the square roots of `at`. */
  readonly rootsAWeek: number;
  readonly newsADay: number;
  /** How much of the news is followed by more within an hour, and how much would be by chance: shares of all. */
  readonly followedShare: number;
  readonly chanceShare: number;
};

/** As if, before anything was observed, news had come three times a day for half a day, … */
const ASSUMED_NEWS_A_DAY = 3;
const ASSUMED_DAYS = 0.5;
/** … this much of it evenly over the day, and this much evenly over the hour. */
const EVEN_OVER_DAY = 2;
const EVEN_OVER_HOUR = 3;
/** How much a quarter hour tells of its neighbors, by distance. */
const KERNEL = [1, 0.6, 0.15];
const MINUTES_A_QUARTER = 15;
const QUARTERS_AN_HOUR = 4;

/** Days, quarter hours and minutes of the hour are counted apart and multiplied: a few weeks are enough to know each. */
export function expectNews({ quarters, minutes, days, observed, followUps }: Rhythm): ExpectedNews {
  const news = sum(days);
  const newsADay = (news + ASSUMED_NEWS_A_DAY * ASSUMED_DAYS) / (sum(observed) + ASSUMED_DAYS);
  const ofDay = days.map((count, day) => (count + newsADay) / ((observed[day] ?? 0) + 1));
  const ofQuarter = toShares(smoothAround(quarters), EVEN_OVER_DAY);
  const ofPart = toShares(minutes, EVEN_OVER_HOUR).map((share) => share * PARTS_OF_HOUR);
  const at = (moment: number) => {
    const day = ofDay[weekdayIndexOf(moment)] ?? 0;
    return (day * (ofQuarter[quarterHourOf(moment)] ?? 0) * (ofPart[partOfHour(moment)] ?? 0)) / MINUTES_A_QUARTER;
  };
  return {
    at,
    rootsAWeek: sum(ofDay.map(Math.sqrt)) * rootsADay(ofQuarter, ofPart),
    newsADay,
    followedShare: followUps / (news + 1),
    chanceShare: toChanceShare(ofDay, ofQuarter),
  };
}

/** Counts → shares of the whole, as if `even` more had come evenly. */
function toShares(counts: readonly number[], even: number): readonly number[] {
  const whole = sum(counts) + even;
  return counts.map((count) => (count + even / counts.length) / whole);
}

/** The square roots of one news a day, minute by minute. */
function rootsADay(ofQuarter: readonly number[], ofPart: readonly number[]): number {
  const partsAQuarter = PARTS_OF_HOUR / QUARTERS_AN_HOUR;
  const minutesAPart = MINUTES_A_QUARTER / partsAQuarter;
  let roots = 0;
  for (const [quarter, share] of ofQuarter.entries())
    for (let at = 0; at < partsAQuarter; at += 1) {
      const part = ofPart[(quarter % QUARTERS_AN_HOUR) * partsAQuarter + at] ?? 0;
      roots += Math.sqrt((share * part) / MINUTES_A_QUARTER) * minutesAPart;
    }
  return roots;
}

/** How much news would be followed by more within an hour if one had nothing to do with the other. */
function toChanceShare(ofDay: readonly number[], ofQuarter: readonly number[]): number {
  const hours = ofQuarter.map((_, quarter) => {
    let hour = 0;
    for (let far = 0; far < QUARTERS_AN_HOUR; far += 1) hour += ofQuarter[(quarter + far) % QUARTERS_A_DAY] ?? 0;
    return hour;
  });
  let followed = 0;
  for (const day of ofDay)
    for (const [quarter, share] of ofQuarter.entries())
      followed += day * share * (1 - Math.exp(-day * (hours[quarter] ?? 0)));
  return followed / Math.max(sum(ofDay), Number.MIN_VALUE);
}

function smoothAround(counts: readonly number[]): readonly number[] {
  const whole = KERNEL.reduce((all, weight, far) => all + weight * (far === 0 ? 1 : 2), 0);
  const countAt = (at: number) => counts[(at + counts.length) % counts.length] ?? 0;
  const around = (at: number, far: number) => (far === 0 ? countAt(at) : countAt(at - far) + countAt(at + far));
  return counts.map((_, at) => KERNEL.reduce((all, weight, far) => all + weight * around(at, far), 0) / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Minutes from the newest news to a moment; infinite if there was none. */
export function minutesSinceNews({ newest }: Rhythm, moment: number): number {
  return newest === null ? Number.POSITIVE_INFINITY : (moment - newest) / MINUTE_MS;
}
