import { setMaxListeners } from 'node:events';
import type { Clock } from '../../core/clock.ts';
import { toAllowedNetworks } from './address/allowed-networks.ts';
import { createGuard } from './address/guard.ts';
import type { Resolve } from './address/resolve-host.ts';
import { toWebAddress } from './address/web-address.ts';
import { toFetched } from './answer/to-fetched.ts';
import { toValidatorHeaders } from './answer/validators.ts';
import { createAgents } from './exchange/agents.ts';
import { followRedirects } from './exchange/follow.ts';
import { createHostQueue } from './exchange/host-queue.ts';
import type { Wire } from './exchange/wire.ts';
import { FetchError } from './result/fetch-error.ts';
import type { Fetch, Fetched, FetchRequest } from './result/fetched.ts';
import type { FetchLimits } from './result/limits.ts';
import { toFetchFailure } from './result/to-failure.ts';
import { readRobots } from './robots/read-robots.ts';
import { createRobotsGate, type RobotsGate } from './robots/robots-gate.ts';

export type FetchParts = {
  readonly clock: Clock;
  readonly resolve: Resolve;
  /** CIDRs, addresses and host names that Dateline may fetch from although they are not public. */
  readonly allow: readonly string[];
  readonly userAgent: string;
  readonly limits: FetchLimits;
};

export type OpenFetch = {
  readonly fetch: Fetch;
  /** Aborts running fetches, which then fail with that reason, and closes all connections. Settles when none is left. */
  close(): Promise<void>;
};

/** The only access that reading has to the Internet. See fetched.ts for its results, limits.ts for its limits. */
export function createFetch(parts: FetchParts): OpenFetch {
  const life = new AbortController();
  const wire = createWire(parts, life.signal);
  const robots = createRobotsGate((url, mayUseOwn) => readRobots(url, mayUseOwn, wire), parts.clock, parts.limits);
  const running = new Set<Promise<Fetched>>();
  return {
    fetch: (request) => {
      const fetched = fetchOne(request, robots, wire).catch(toFetchFailure);
      running.add(fetched);
      return fetched.finally(() => running.delete(fetched));
    },
    close: async () => {
      life.abort(new FetchError('broken', 'Dateline is shutting down.'));
      await Promise.all(running);
      wire.agents.close();
    },
  };
}

function createWire({ clock, resolve, allow, userAgent, limits }: FetchParts, life: AbortSignal): Wire {
  // Every running or waiting fetch listens.
  setMaxListeners(0, life);
  return {
    clock,
    limits,
    userAgent,
    life,
    queue: createHostQueue(limits.perHost, limits.atOnce),
    agents: createAgents(limits),
    guards: {
      own: createGuard(resolve, toAllowedNetworks(allow)),
      strangers: createGuard(resolve, toAllowedNetworks([])),
    },
  };
}

const ACCEPT = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, */*;q=0.1',
} as const;

const toAuthorization = ({ authorization }: FetchRequest) => (authorization === undefined ? {} : { authorization });

async function fetchOne(request: FetchRequest, robots: RobotsGate, wire: Wire): Promise<Fetched> {
  const arrival = await followRedirects(
    {
      url: toWebAddress(request.url, wire.limits.urlLength, undefined),
      accept: ACCEPT[request.want],
      ownHeaders: { ...toValidatorHeaders(request), ...toAuthorization(request) },
      bounds: { bytes: wire.limits.bodyBytes, isCut: false },
      permit: async ({ url, mayUseOwn }) => {
        if (request.want === 'page') await robots.permit(url, mayUseOwn);
      },
    },
    wire,
  );
  return toFetched(arrival, request, wire.clock.now());
}
