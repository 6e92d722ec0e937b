import { planWait } from '../../../src/core/pace/plan-wait.ts';
import { MINUTE_MS, observe, rhythmOfHistory } from '../../../src/core/pace/rhythm.ts';
import { HISTORY_DAYS, type PublishingRhythm, SIMULATED_DAYS } from './publishing-rhythms.ts';
import { createRandom } from './random.ts';

/** Polls a feed for the simulated days: how late each item was, in minutes, and how many requests it took. */
export type PaceRun = { readonly lateness: readonly number[]; readonly requests: number };

/** Says after each poll how many minutes to wait: `found` are the moments of the new items. */
export type Pace = {
  start(history: readonly number[], now: number): number;
  after(found: readonly number[], now: number): number;
};

/** A Monday. */
const EPOCH = Date.UTC(2026, 7, 31);
const START = HISTORY_DAYS * 24 * 60;
const END = START + SIMULATED_DAYS * 24 * 60;
const JITTER = 0.1;

export function simulatePace({ items, shows }: PublishingRhythm, pace: Pace): PaceRun {
  const random = createRandom(99);
  const spread = (minutes: number) => minutes * (1 + JITTER * (2 * random.next() - 1));
  const lateness: number[] = [];
  let seen = items.findLastIndex((moment) => moment <= START) + 1;
  let now = START + spread(pace.start(items.slice(Math.max(0, seen - shows), seen), START));
  let requests = 1;
  while (now < END) {
    requests += 1;
    const found: number[] = [];
    for (let moment = items[seen]; moment !== undefined && moment <= now; moment = items[seen]) {
      found.push(moment);
      lateness.push(now - moment);
      seen += 1;
    }
    now += spread(pace.after(found, now));
  }
  return { lateness, requests };
}

/** The pace of Dateline. */
export function createRhythmPace(): Pace {
  const toMs = (minute: number) => EPOCH + minute * MINUTE_MS;
  let rhythm = rhythmOfHistory([], 0);
  return {
    start: (history, now) => {
      rhythm = rhythmOfHistory(history.map(toMs), toMs(now));
      return planWait(rhythm, toMs(now));
    },
    after: (found, now) => {
      rhythm = observe(rhythm, found.map(toMs), toMs(now));
      return planWait(rhythm, toMs(now));
    },
  };
}

/** The pace before: news halve the wait, and nothing new makes it longer by a quarter. Kept here for comparison. */
export function createHalvingPace(): Pace {
  let wait = 30;
  const bound = (minutes: number) => Math.min(24 * 60, Math.max(5, minutes));
  return {
    start: () => {
      wait = bound(15);
      return wait;
    },
    after: (found) => {
      wait = bound(found.length > 0 ? wait / 2 : wait * 1.25);
      return wait;
    },
  };
}
