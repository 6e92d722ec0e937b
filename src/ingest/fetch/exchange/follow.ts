import type { OutgoingHttpHeaders } from 'node:http';
import { toHost } from '../address/to-host.ts';
import { ACCEPTED_CODINGS } from '../answer/decompress.ts';
import type { BodyBounds } from '../answer/read-body.ts';
import { FetchError } from '../result/fetch-error.ts';
import { type Answer, exchange } from './exchange.ts';
import { firstHop, type Hop, isRedirect, planRedirect } from './redirect.ts';
import type { Wire } from './wire.ts';

export type Errand = {
  readonly url: URL;
  readonly accept: string;
  /** Validators and authorization: only for the origin of `url`. */
  readonly ownHeaders: OutgoingHttpHeaders;
  readonly bounds: BodyBounds;
  /** Called before each request; throws a FetchError if the address must not be fetched. */
  permit(hop: Hop): Promise<void>;
};

/** Where the redirects ended, and the answer there. */
export type Arrival = { readonly hop: Hop; readonly answer: Answer };

/** Follows redirects from an address to the final answer, whatever its status. Throws a FetchError. */
export async function followRedirects(errand: Errand, wire: Wire): Promise<Arrival> {
  let hop = firstHop(errand.url);
  let leftMs = wire.limits.totalMs;
  for (;;) {
    await errand.permit(hop);
    const { answer, tookMs } = await inTurn(hop, errand, leftMs, wire);
    if (!isRedirect(answer.status)) return { hop, answer };
    hop = planRedirect(hop, { ...answer, location: answer.headers.location }, wire.limits);
    leftMs -= tookMs;
    if (leftMs <= 0) throw new FetchError('broken', `${toHost(errand.url)} took too long to answer.`);
  }
}

async function inTurn(hop: Hop, errand: Errand, leftMs: number, wire: Wire) {
  const leave = await wire.queue.take(toHost(hop.url), wire.life);
  const start = wire.clock.now();
  try {
    const { agents, limits } = wire;
    const question = { url: hop.url, headers: toHeaders(hop, errand, wire), guard: guardOf(hop, wire), agents, limits };
    const answer = await exchange({ question, bounds: errand.bounds, leftMs, life: wire.life });
    // A clock set back while a site answers must not extend the time.
    return { answer, tookMs: Math.max(0, wire.clock.now().since(start).total('milliseconds')) };
  } finally {
    leave();
  }
}

function guardOf({ mayUseOwn }: Hop, { guards }: Wire) {
  return mayUseOwn ? guards.own : guards.strangers;
}

function toHeaders({ isHome }: Hop, { accept, ownHeaders }: Errand, { userAgent }: Wire): OutgoingHttpHeaders {
  return { 'user-agent': userAgent, accept, 'accept-encoding': ACCEPTED_CODINGS, ...(isHome ? ownHeaders : {}) };
}
