import ipaddr from 'ipaddr.js';

/** Private networks that Dateline may fetch from. */
export type AllowedNetworks = {
  /** Whatever addresses the name resolves to. */
  hasHost(host: string): boolean;
  hasAddress(address: string): boolean;
};

/** Entries are CIDRs, addresses and host names, as in the setting; a host name does not include its subdomains. */
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
