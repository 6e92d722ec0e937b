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
  /** CIDRs, addresses and host names that may be read although they are not public. */
  readonly allow: readonly string[];
  readonly userAgent: string;
  readonly limits: FetchLimits;
};

export type OpenFetch = {
  readonly fetch: Fetch;
  /** Ends what is under way (it fails, saying so) and all connections. Settles when nothing is left. */
  close(): Promise<void>;
};

/** The only way to the Internet that reading has. See fetched.ts for what it promises, limits.ts for its bounds. */
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
      life.abort(new FetchError('broken', 'The desk is closing.'));
      await Promise.all(running);
      wire.agents.close();
    },
  };
}

function createWire({ clock, resolve, allow, userAgent, limits }: FetchParts, life: AbortSignal): Wire {
  // Every fetch under way listens, and every one that waits.
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

async function fetchOne(request: FetchRequest, robots: RobotsGate, wire: Wire): Promise<Fetched> {
  const arrival = await followRedirects(
    {
      url: toWebAddress(request.url, wire.limits.urlLength, undefined),
      accept: ACCEPT[request.want],
      validators: toValidatorHeaders(request),
      bounds: { bytes: wire.limits.bodyBytes, isCut: false },
      permit: async ({ url, mayUseOwn }) => {
        if (request.want === 'page') await robots.permit(url, mayUseOwn);
      },
    },
    wire,
  );
  return toFetched(arrival, request, wire.clock.now());
}
