import { type Clock, createStoryClock } from '../../../src/core/clock.ts';
import type { Resolve } from '../../../src/ingest/fetch/address/resolve-host.ts';
import { createFetch, type OpenFetch } from '../../../src/ingest/fetch/create-fetch.ts';
import type { Fetched, FetchRequest, FreshBody } from '../../../src/ingest/fetch/result/fetched.ts';
import { FETCH_LIMITS, type FetchLimits } from '../../../src/ingest/fetch/result/limits.ts';

export const NOW = Temporal.Instant.from('2016-07-14T12:00:00Z');

type Parts = {
  /** Loopback, where nothing else is said: where the web peer is. */
  readonly allow: readonly string[];
  /** Name → addresses; a name that is not there does not exist. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly resolve: Resolve;
  readonly limits: Partial<FetchLimits>;
  readonly clock: Clock;
};

export type TestFetch = OpenFetch & {
  ask(url: string, more?: Partial<FetchRequest>): Promise<Fetched>;
};

/** A fetch whose names, clock and limits are the test's; by default every name it knows is the machine itself, and allowed. */
export function openFetch(parts: Partial<Parts> = {}): TestFetch {
  const names = parts.names ?? {};
  const open = createFetch({
    clock: parts.clock ?? createStoryClock(NOW),
    resolve: parts.resolve ?? ((host) => resolveFrom(names, host)),
    allow: parts.allow ?? ['127.0.0.1'],
    userAgent: 'Dateline/test',
    limits: { ...FETCH_LIMITS, ...parts.limits },
  });
  return {
    ...open,
    ask: (url, more = {}) => open.fetch({ url, want: 'feed', etag: null, lastModified: null, ...more }),
  };
}

async function resolveFrom(names: Readonly<Record<string, readonly string[]>>, host: string) {
  const addresses = names[host];
  if (addresses === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}

/** The body, or the test ends with the reason there is none. */
export function freshOf(fetched: Fetched): FreshBody {
  if (fetched.kind !== 'fresh') throw new Error(`no body: ${JSON.stringify(fetched)}`);
  return fetched;
}

/** "refused: 127.0.0.1 leads to …": how and why it failed, in one line. */
export function failureOf(fetched: Fetched): string {
  if (fetched.kind !== 'failed') throw new Error(`no failure: ${JSON.stringify(fetched)}`);
  return `${fetched.how}: ${fetched.reason}`;
}
