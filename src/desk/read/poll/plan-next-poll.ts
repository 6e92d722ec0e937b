import type { FeedManners, FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import { LONGEST_WAIT_MINUTES, planWait, SHORTEST_WAIT_MINUTES } from '../../../core/pace/plan-wait.ts';
import { startRhythm } from '../../../core/pace/rhythm.ts';
import type { FetchFailure } from '../../../ingest/fetch/result/fetched.ts';

/** A feed that has failed for this long is suspended, and its channel is notified. */
const PATIENCE_DAYS = 14;
/** The desk may have been down for days, so this many attempts must have failed as well. */
const PATIENCE_TRIES = 10;
const JITTER = 0.1;
const HOURS_A_WEEK = 7 * 24;

/** The part of a poll's result that determines when to poll again. */
export type PollOutcome =
  | { readonly kind: 'read'; readonly maxAgeSeconds: number | null }
  | {
      readonly kind: 'failed';
      readonly how: FetchFailure['how'];
      readonly reason: string;
      readonly retryAfterSeconds: number | null;
    };

export type PollPlan = Pick<FollowedFeed, 'nextAt' | 'intervalMinutes' | 'failures' | 'failingSince'> & {
  /** Why it is suspended; null if it is not. */
  readonly suspended: string | null;
};

/** What is known of a feed after a poll. */
type Timing = Pick<FollowedFeed, 'rhythm' | 'choice' | 'intervalMinutes' | 'failures' | 'failingSince' | 'manners'>;

/** When to poll a feed next. Pure; `random` from 0 to 1 spreads feeds that are due at the same time. */
export function planNextPoll(source: Timing, outcome: PollOutcome, now: Temporal.Instant, random: number): PollPlan {
  return outcome.kind === 'read'
    ? planAfterReading(source, outcome, now, random)
    : planAfterFailure(source, outcome, now, random);
}

/** As its news come, or as someone chose; but not before the feed says that an answer is stale. */
function planAfterReading(
  { rhythm, choice, manners }: Timing,
  { maxAgeSeconds }: PollOutcome & { readonly kind: 'read' },
  now: Temporal.Instant,
  random: number,
): PollPlan {
  const { epochMilliseconds } = now;
  const interval = choice.everyMinutes ?? planWait(rhythm ?? startRhythm(epochMilliseconds), epochMilliseconds);
  const fresh = Math.max((maxAgeSeconds ?? 0) / 60, manners.ttlMinutes ?? 0);
  const next = after(now, Math.max(spread(interval, random), inBounds(fresh)));
  const nextAt = skipForward(next, manners);
  return { nextAt, intervalMinutes: Math.round(interval), failures: 0, failingSince: null, suspended: null };
}

/** Each failure in a row doubles the wait. */
function planAfterFailure(
  source: Timing,
  { how, reason, retryAfterSeconds }: PollOutcome & { readonly kind: 'failed' },
  now: Temporal.Instant,
  random: number,
): PollPlan {
  const { intervalMinutes } = source;
  const failures = source.failures + 1;
  const failingSince = source.failingSince ?? now;
  const suspended = whySuspended(how, reason, failures, failingSince, now);
  if (suspended !== null) return { nextAt: null, intervalMinutes, failures, failingSince, suspended };
  const wait = spread(inBounds(intervalMinutes * 2 ** failures), random);
  const asked = inBounds((retryAfterSeconds ?? 0) / 60);
  return { nextAt: after(now, Math.max(wait, asked)), intervalMinutes, failures, failingSince, suspended };
}

function whySuspended(
  how: FetchFailure['how'],
  reason: string,
  failures: number,
  since: Temporal.Instant,
  now: Temporal.Instant,
): string | null {
  if (how === 'gone') return `it is gone for good: ${reason}`;
  const days = Math.floor(since.until(now).total('days'));
  return days >= PATIENCE_DAYS && failures >= PATIENCE_TRIES ? `it has failed for ${days} days: ${reason}` : null;
}

/** The first moment outside the hours and days the feed asks to skip; ignored if it asks to skip all of them. */
function skipForward(next: Temporal.Instant, { skipHours, skipDays }: FeedManners): Temporal.Instant {
  let at = next.toZonedDateTimeISO('UTC');
  for (let hours = 0; hours < HOURS_A_WEEK; hours++) {
    if (!skipHours.includes(at.hour) && !skipDays.includes(at.dayOfWeek)) return at.toInstant();
    at = at.add({ hours: 1 }).round({ smallestUnit: 'hour', roundingMode: 'floor' });
  }
  return next;
}

/** Adds up to ten percent either way. */
function spread(minutes: number, random: number): number {
  return minutes * (1 + JITTER * (2 * random - 1));
}

function inBounds(minutes: number): number {
  return Math.min(LONGEST_WAIT_MINUTES, Math.max(SHORTEST_WAIT_MINUTES, minutes));
}

function after(now: Temporal.Instant, minutes: number): Temporal.Instant {
  return now.add({ milliseconds: Math.round(minutes * 60_000) });
}
