import { type ExpectedNews, expectNews, minutesSinceNews } from './expect-news.ts';
import { MINUTE_MS, type Rhythm } from './rhythm.ts';

export const SHORTEST_WAIT_MINUTES = 5;
export const LONGEST_WAIT_MINUTES = 24 * 60;
/** For one news a day; a feed with a hundred times as much gets 79 times as many polls. */
const POLLS_A_NEWS = 7.5;
const GROWTH = 0.95;
const LEAST_POLLS_A_DAY = 2;
/** About how long it takes until a follow-up comes. */
const FOLLOW_UP_MINUTES = 45;
const HOUR_MINUTES = 60;
/** Even a feed that never had a follow-up may have one. */
const LEAST_REST = 0.02;

/**
 * How many minutes to wait for the next poll. As many polls as the feed's news are worth are spread over the week by the square root of
 * what is expected when: no other spread of as many makes news less late on average. After news, follow-ups are expected as
 * often as the feed has had them.
 */
export function planWait(rhythm: Rhythm, now: number): number {
  const expected = expectNews(rhythm);
  const scale = toScale(expected);
  let due = 0;
  for (let minutes = 1; minutes <= LONGEST_WAIT_MINUTES; minutes += 1) {
    due += scale * Math.sqrt(toLikelihood(rhythm, expected, now + (minutes - 1) * MINUTE_MS));
    if (due >= 1) return Math.max(SHORTEST_WAIT_MINUTES, minutes);
  }
  return LONGEST_WAIT_MINUTES;
}

/** News a minute. A feed whose news never come close together rests for an hour after news. */
function toLikelihood(rhythm: Rhythm, expected: ExpectedNews, moment: number): number {
  const { at, followedShare, chanceShare } = expected;
  const since = minutesSinceNews(rhythm, moment);
  const rest = since < HOUR_MINUTES ? Math.max(LEAST_REST, Math.min(1, followedShare / chanceShare)) : 1;
  const followUp = (followedShare * Math.exp(-since / FOLLOW_UP_MINUTES)) / FOLLOW_UP_MINUTES;
  return Math.max(at(moment) * rest, followUp);
}

/** Turns square roots of likelihoods into polls, so that a week has as many as its news are worth, follow-ups included. */
function toScale({ rootsAWeek, newsADay, followedShare, chanceShare }: ExpectedNews): number {
  const polls = 7 * Math.max(LEAST_POLLS_A_DAY, POLLS_A_NEWS * newsADay ** GROWTH);
  const clustered = Math.max(0, followedShare - chanceShare);
  const followUpRoots = 7 * newsADay * 2 * Math.sqrt(clustered * FOLLOW_UP_MINUTES);
  return polls / (rootsAWeek + followUpRoots);
}
