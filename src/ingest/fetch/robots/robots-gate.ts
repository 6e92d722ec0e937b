import type { Clock } from '../../../core/clock.ts';
import { toHost } from '../address/to-host.ts';
import { FetchError } from '../result/fetch-error.ts';
import type { FetchLimits } from '../result/limits.ts';
import type { RobotsRule } from './parse-robots.ts';
import { isAllowedByRobots } from './robots-allow.ts';

/** The rules in a site's robots.txt, or why the site must not be fetched. */
export type RobotsVerdict =
  | { readonly rules: readonly RobotsRule[]; readonly bytes: number }
  | { readonly closed: FetchError };

export type RobotsGate = {
  /** Throws a FetchError if the site's robots.txt forbids the address or could not be read. */
  permit(url: URL, mayUseOwn: boolean): Promise<void>;
};

type Kept = { readonly verdict: Promise<RobotsVerdict>; until: Temporal.Instant | null; bytes: number };

/** Fetches each origin's robots.txt once and caches it: for a day, or for minutes if it could not be read. */
export function createRobotsGate(
  read: (robots: URL, mayUseOwn: boolean) => Promise<RobotsVerdict>,
  clock: Clock,
  limits: FetchLimits,
): RobotsGate {
  /** Oldest first. */
  const kept = new Map<string, Kept>();

  const forgetOldest = (): void => {
    let bytes = kept.values().reduce((sum, entry) => sum + entry.bytes, 0);
    for (const [key, entry] of kept) {
      if (kept.size <= limits.robotsOrigins && bytes <= limits.robotsKeptBytes) return;
      kept.delete(key);
      bytes -= entry.bytes;
    }
  };

  const ask = async (origin: string, mayUseOwn: boolean): Promise<RobotsVerdict> => {
    const key = `${origin} ${mayUseOwn}`;
    const known = kept.get(key);
    if (known && (known.until === null || Temporal.Instant.compare(clock.now(), known.until) < 0)) return known.verdict;
    kept.delete(key);
    const entry: Kept = { verdict: read(new URL('/robots.txt', origin), mayUseOwn), until: null, bytes: 0 };
    kept.set(key, entry);
    const found = await entry.verdict;
    const seconds = 'rules' in found ? limits.robotsKeptSeconds : limits.robotsFailureKeptSeconds;
    entry.until = clock.now().add({ seconds });
    entry.bytes = 'rules' in found ? found.bytes : 0;
    forgetOldest();
    return found;
  };

  return {
    permit: async (url, mayUseOwn) => {
      const verdict = await ask(url.origin, mayUseOwn);
      if ('closed' in verdict) throw verdict.closed;
      if (!isAllowedByRobots(verdict.rules, url))
        throw new FetchError(
          'disallowed',
          `The robots.txt of ${toHost(url)} does not allow programs to read this page.`,
        );
    },
  };
}
