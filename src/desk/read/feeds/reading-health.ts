import type { FollowedSource } from '../../../core/followed-source.ts';
import type { ReadingHealth } from './feeds.ts';
import { toSourceLine } from './source-line.ts';

/** How reading is doing as a whole. Pure. */
export function toReadingHealth(sources: readonly FollowedSource[], now: Temporal.Instant): ReadingHealth {
  const lines = sources.map((source) => toSourceLine(source, now));
  const active = sources.filter(({ state }) => state === 'active');
  const of = (health: string) => lines.filter((line) => line.health === health);
  const successes = active.flatMap(({ succeededAt }) => succeededAt ?? []);
  const lags = active.flatMap(({ nextAt }) => (nextAt ? nextAt.until(now).total('seconds') : []));
  return {
    active: active.length,
    failing: of('failing'),
    silent: of('silent'),
    suspended: of('suspended'),
    lastSuccess: successes.sort(Temporal.Instant.compare).at(-1) ?? null,
    lagSeconds: Math.max(0, ...lags),
  };
}
