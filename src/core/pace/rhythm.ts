/**
 * When a feed has news, by the quarter hours of the day and the days of the week (UTC), learned from the dates of its items and from
 * what polls found. Older weeks count less. What comes within ten minutes counts once, since one poll finds it.
 */
export type Rhythm = {
  /** Up to when it was observed: epoch milliseconds. */
  readonly at: number;
  /** 96 counts, for 00:00, 00:15, … */
  readonly quarters: readonly number[];
  /** 12 counts, for the minutes 0 to 4 of an hour, 5 to 9, …: many feeds are written on the hour. */
  readonly minutes: readonly number[];
  /** Counts for Monday to Sunday. */
  readonly days: readonly number[];
  /** How many Mondays to Sundays were observed, in days. */
  readonly observed: readonly number[];
  /** How many came within an hour of the one before. */
  readonly followUps: number;
  /** The newest: epoch milliseconds; null if there was none yet. */
  readonly newest: number | null;
};

export const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const QUARTER_MS = 15 * MINUTE_MS;
export const QUARTERS_A_DAY = 96;
export const PARTS_OF_HOUR = 12;
/** After this many days, what was observed counts half. */
const HALF_LIFE_DAYS = 14;
const TOGETHER_MS = 10 * MINUTE_MS;
const FOLLOW_UP_MS = 60 * MINUTE_MS;
/** Of what a feed shows at first, no more than this is used. */
const LONGEST_HISTORY_DAYS = 60;

/** A rhythm of which nothing was observed before a moment. */
export function startRhythm(at: number): Rhythm {
  const zeros = (length: number) => Array.from({ length }, () => 0);
  return {
    at,
    quarters: zeros(QUARTERS_A_DAY),
    minutes: zeros(PARTS_OF_HOUR),
    days: zeros(7),
    observed: zeros(7),
    followUps: 0,
    newest: null,
  };
}

/** The rhythm that the dates of a feed's items show when it is first read. Dates after `now` are left out. */
export function rhythmOfHistory(moments: readonly number[], now: number): Rhythm {
  const earliest = now - LONGEST_HISTORY_DAYS * DAY_MS;
  const past = moments.filter((moment) => moment > earliest && moment <= now).sort((a, b) => a - b);
  const [first] = past;
  return first === undefined ? startRhythm(now) : observe(startRhythm(first), past, now);
}

/** What was observed since: the moments of news, in any order, up to `now`. */
export function observe(rhythm: Rhythm, moments: readonly number[], now: number): Rhythm {
  if (now < rhythm.at) return { ...rhythm, at: now };
  const aged = age(rhythm, now);
  return [...moments]
    .map((moment) => Math.min(moment, now))
    .sort((a, b) => a - b)
    .reduce(addNews, aged);
}

function addNews(rhythm: Rhythm, moment: number): Rhythm {
  const { newest } = rhythm;
  const since = newest === null ? Number.POSITIVE_INFINITY : moment - newest;
  if (since < TOGETHER_MS) return rhythm;
  return {
    ...rhythm,
    quarters: addAt(rhythm.quarters, quarterHourOf(moment), 1),
    minutes: addAt(rhythm.minutes, partOfHour(moment), 1),
    days: addAt(rhythm.days, weekdayIndexOf(moment), 1),
    followUps: rhythm.followUps + (since <= FOLLOW_UP_MS ? 1 : 0),
    newest: moment,
  };
}

/** Lets what was observed fade, and adds the time since. */
function age(rhythm: Rhythm, now: number): Rhythm {
  const fade = 0.5 ** ((now - rhythm.at) / DAY_MS / HALF_LIFE_DAYS);
  const faded = (counts: readonly number[]) => counts.map((count) => count * fade);
  let observed = faded(rhythm.observed);
  const start = Math.max(rhythm.at, now - LONGEST_HISTORY_DAYS * DAY_MS);
  for (let from = start; from < now; ) {
    const until = Math.min(now, (Math.floor(from / DAY_MS) + 1) * DAY_MS);
    observed = addAt(observed, weekdayIndexOf(from), (until - from) / DAY_MS);
    from = until;
  }
  const { quarters, minutes, days, followUps, newest } = rhythm;
  return {
    at: now,
    quarters: faded(quarters),
    minutes: faded(minutes),
    days: faded(days),
    observed,
    followUps: followUps * fade,
    newest,
  };
}

function addAt(counts: readonly number[], at: number, added: number): number[] {
  return counts.map((count, index) => (index === at ? count + added : count));
}

export function quarterHourOf(moment: number): number {
  return Math.floor((moment % DAY_MS) / QUARTER_MS);
}

export function partOfHour(moment: number): number {
  return Math.floor((moment % (60 * MINUTE_MS)) / (5 * MINUTE_MS));
}

/** 0 is Monday. The first of January 1970 was a Thursday. */
export function weekdayIndexOf(moment: number): number {
  return (Math.floor(moment / DAY_MS) + 3) % 7;
}
