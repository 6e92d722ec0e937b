import { isIP, type LookupFunction } from 'node:net';
import { FetchError } from '../result/fetch-error.ts';
import type { AllowedNetworks } from './allowed-networks.ts';
import type { Resolve, ResolvedAddress } from './resolve-host.ts';
import { findSpecialUse } from './special-address.ts';

export type Guard = {
  /** Throws a FetchError if the host is written as an address that is not public, or is the name of this machine. */
  checkHost(host: string): void;
  /** Why Dateline must not fetch the host at this address; undefined if it may. */
  findRefusal(host: string, address: string): FetchError | undefined;
  /** Whether only the allow-list permits the address. */
  isOwn(address: string): boolean;
  /** Resolves names for node:net, which connects only to an address returned here: a later DNS answer has no effect. */
  readonly lookup: LookupFunction;
};

/** Which addresses may be connected to: public ones, and those in `allowed`. */
export function createGuard(resolve: Resolve, allowed: AllowedNetworks): Guard {
  const findRefusal = (host: string, address: string): FetchError | undefined => {
    const use = findSpecialUse(address);
    if (use === undefined || allowed.hasHost(host) || allowed.hasAddress(address)) return undefined;
    return toRefusal(host, use);
  };
  const resolveAllowed = async (host: string): Promise<readonly ResolvedAddress[]> => {
    const found = await resolve(host);
    const open = found.filter(({ address }) => findRefusal(host, address) === undefined);
    const [first] = found;
    const refusal = first && open.length === 0 ? findRefusal(host, first.address) : undefined;
    if (refusal !== undefined) throw refusal;
    return open;
  };
  return {
    findRefusal,
    isOwn: (address) => findSpecialUse(address) !== undefined,
    checkHost: (host) => {
      const refusal = isIP(host) === 0 ? undefined : findRefusal(host, host);
      if (refusal !== undefined) throw refusal;
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
