import { toHost } from '../address/to-host.ts';
import { toWebAddress } from '../address/web-address.ts';
import { FetchError } from '../result/fetch-error.ts';

/** The next address to fetch, and what is known from the ones before. */
export type Hop = {
  readonly url: URL;
  /** Every address of this fetch so far, including this one. */
  readonly seen: readonly string[];
  /** Where permanent redirects led, as long as there was no other kind. */
  readonly movedTo: string | null;
  readonly isMoving: boolean;
  /** Whether all hops stayed on the first origin: only it gets the validators. */
  readonly isHome: boolean;
  /** Whether the allow-list applies: a public site must not redirect Dateline into your own network. */
  readonly mayUseOwn: boolean;
};

export type Redirection = {
  readonly status: number;
  readonly location: string | undefined;
  readonly isOwn: boolean;
};

export type RedirectLimits = { readonly redirects: number; readonly urlLength: number };

export function firstHop(url: URL): Hop {
  return { url, seen: [url.href], movedTo: null, isMoving: true, isHome: true, mayUseOwn: true };
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Where a redirect leads. Throws a FetchError if it leads nowhere, in a circle, too far, or from https to http. */
export function planRedirect(from: Hop, { status, location, isOwn }: Redirection, limits: RedirectLimits): Hop {
  const host = toHost(from.url);
  if (location === undefined) throw new FetchError('broken', `${host} redirects, but does not say where.`);
  const url = toWebAddress(fromHeader(location), limits.urlLength, from.url);
  if (from.url.protocol === 'https:' && url.protocol === 'http:')
    throw new FetchError('refused', `${host} redirects from https to plain http, at ${toHost(url)}.`);
  if (from.seen.includes(url.href)) throw new FetchError('broken', `${host} redirects in a circle.`);
  if (from.seen.length > limits.redirects)
    throw new FetchError(
      'broken',
      `${toHost(new URL(from.seen[0] ?? from.url.href))} redirects more than ${limits.redirects} times.`,
    );
  const isMoving = from.isMoving && (status === 301 || status === 308);
  return {
    url,
    seen: [...from.seen, url.href],
    movedTo: isMoving ? url.href : from.movedTo,
    isMoving,
    isHome: from.isHome && url.origin === from.url.origin,
    mayUseOwn: from.mayUseOwn && isOwn,
  };
}

/** Node reads headers as Latin-1; an address that is not ASCII was sent as UTF-8. */
function fromHeader(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}
