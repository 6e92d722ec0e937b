import { lookup } from 'node:dns/promises';

export type ResolvedAddress = { readonly address: string; readonly family: number };

/** A host name → its addresses, in the order to try them. Rejects with an error that has a DNS `code`. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

/** As the machine resolves names: its hosts file, then DNS. */
export const resolveHost: Resolve = (host) => lookup(host, { all: true });
