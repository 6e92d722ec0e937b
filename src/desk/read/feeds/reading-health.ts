import type { FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import { toFeedLine } from './feed-line.ts';
import type { ReadingHealth } from './feeds.ts';

/** The state of all feeds together. Pure. */
export function toReadingHealth(feeds: readonly FollowedFeed[], now: Temporal.Instant): ReadingHealth {
  const lines = feeds.map((source) => toFeedLine(source, now));
  const active = feeds.filter(({ state }) => state === 'active');
  const of = (health: string) => lines.filter((line) => line.health === health);
  const successes = active.flatMap(({ succeededAt }) => succeededAt ?? []);
  const lags = active.flatMap(({ nextAt }) => (nextAt ? nextAt.until(now).total('seconds') : []));
  return {
    active: active.length,
    failing: of('failing'),
    silent: of('silent'),
    suspended: of('suspended'),
    empty: of('empty'),
    lastSuccess: successes.sort(Temporal.Instant.compare).at(-1) ?? null,
    lagSeconds: Math.max(0, ...lags),
  };
}
