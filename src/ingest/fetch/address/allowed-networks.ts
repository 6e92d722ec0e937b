import ipaddr from 'ipaddr.js';

/** The networks of one's own that the desk may read although the public must not. */
export type AllowedNetworks = {
  /** Whatever the name leads to. */
  hasHost(host: string): boolean;
  hasAddress(address: string): boolean;
};

/** Entries are CIDRs, addresses and host names, as the setting gives them; a host name stands for itself, not for those below it. */
export function toAllowedNetworks(entries: readonly string[]): AllowedNetworks {
  const networks = entries.flatMap((entry) => toNetwork(entry) ?? []);
  const hosts = new Set(entries.filter((entry) => toNetwork(entry) === undefined).map((entry) => entry.toLowerCase()));
  return {
    hasHost: (host) => hosts.has(host),
    hasAddress: (address) => ipaddr.isValid(address) && networks.some((network) => isIn(network, address)),
  };
}

type Network = { readonly start: ipaddr.IPv4 | ipaddr.IPv6; readonly bits: number };

function toNetwork(entry: string): Network | undefined {
  if (ipaddr.isValidCIDR(entry)) {
    const [start, bits] = ipaddr.parseCIDR(entry);
    return { start, bits };
  }
  if (!ipaddr.IPv4.isValidFourPartDecimal(entry) && !ipaddr.IPv6.isValid(entry)) return undefined;
  const start = ipaddr.parse(entry);
  return { start, bits: start.kind() === 'ipv4' ? 32 : 128 };
}

function isIn({ start, bits }: Network, address: string): boolean {
  const parsed = ipaddr.parse(address);
  return parsed.kind() === start.kind() && parsed.match(start, bits);
}
