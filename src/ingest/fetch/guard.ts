import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { AllowedNetworks } from './allowed-networks.ts';
import { FetchError } from './fetch-error.ts';
import type { Resolve, ResolvedAddress } from './resolve-host.ts';
import { findSpecialUse } from './special-address.ts';

export type Guard = {
  /** Throws a FetchError where the host is written as an address that is not public, or is this machine's own name. */
  checkHost(host: string): void;
  /** Throws a FetchError where the host's connection leads to an address that is not public. */
  checkAddress(host: string, address: string): void;
  /** Resolves names for node:net, which connects to one of exactly the addresses this gives: no later answer counts. */
  readonly lookup: LookupFunction;
};

/** What may be connected to: public addresses, and those of `allowed`. */
export function createGuard(resolve: Resolve, allowed: AllowedNetworks): Guard {
  const findRefusal = (host: string, address: string): string | undefined =>
    allowed.hasHost(host) || allowed.hasAddress(address) ? undefined : findSpecialUse(address);
  const checkAddress = (host: string, address: string): void => {
    const refusal = findRefusal(host, address);
    if (refusal !== undefined) throw toRefusal(host, refusal);
  };
  const resolveAllowed = async (host: string): Promise<readonly ResolvedAddress[]> => {
    const found = await resolve(host);
    const open = found.filter(({ address }) => findRefusal(host, address) === undefined);
    const [first] = found;
    if (first !== undefined && open.length === 0) checkAddress(host, first.address);
    return open;
  };
  return {
    checkAddress,
    checkHost: (host) => {
      if (ipaddr.isValid(host)) checkAddress(host, host);
      if (LOCALHOST.test(host) && !LOOPBACKS.some(allowed.hasAddress) && !allowed.hasHost(host))
        throw toRefusal(host, 'this machine');
    },
    lookup: (host, { all }, callback) => {
      resolveAllowed(host).then(
        (addresses) => answer(addresses, all === true, callback),
        (error: Error) => callback(error, ''),
      );
    },
  };
}

const LOCALHOST = /^(?:.*\.)?localhost$/;
const LOOPBACKS = ['127.0.0.1', '::1'];

function toRefusal(host: string, use: string): FetchError {
  return new FetchError('refused', `${host} leads to ${use}, which Dateline does not read.`);
}

function answer(addresses: readonly ResolvedAddress[], isAll: boolean, callback: Parameters<LookupFunction>[2]): void {
  const [first] = addresses;
  if (first === undefined) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
  else if (isAll) callback(null, [...addresses]);
  else callback(null, first.address, first.family);
}
