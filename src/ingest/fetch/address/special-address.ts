import ipaddr from 'ipaddr.js';

/**
 * What an IP address is for, in words, if it is not public; undefined if it is. Text that is not an address counts as
 * reserved. IPv6 is closed except for 2000::/3, so addresses that contain an IPv4 address (mapped, compatible, NAT64) are
 * refused without decoding. Source: the IANA special-purpose address registries.
 */
export function findSpecialUse(address: string): string | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return useOf(ipaddr.IPv4.parse(address), SPECIAL_V4);
  if (!ipaddr.IPv6.isValid(address)) return RESERVED;
  const parsed = ipaddr.IPv6.parse(address);
  const use = useOf(parsed, SPECIAL_V6);
  if (use !== undefined) return use;
  if (parsed.match(GLOBAL_UNICAST) && parsed.zoneId === undefined) return isIsatap(parsed.parts) ? TUNNEL : undefined;
  return RESERVED;
}

type Use = readonly [string, string];

const THIS_MACHINE = 'an address of this machine';
const PRIVATE = 'an address of a private network';
const LINK = 'an address of the local link';
const METADATA = 'a cloud metadata address';
const GROUP = 'a multicast address';
const DOCUMENTATION = 'an address for documentation';
const TUNNEL = 'an address that contains another one';
const RESERVED = 'a reserved address';

const SPECIAL_V4: readonly Use[] = [
  ['0.0.0.0/8', THIS_MACHINE],
  ['127.0.0.0/8', THIS_MACHINE],
  // AWS, Google, Azure and most others; Alibaba; Azure's host; Oracle.
  ['169.254.169.254/32', METADATA],
  ['100.100.100.200/32', METADATA],
  ['168.63.129.16/32', METADATA],
  ['192.0.0.192/32', METADATA],
  ['10.0.0.0/8', PRIVATE],
  ['172.16.0.0/12', PRIVATE],
  ['192.168.0.0/16', PRIVATE],
  ['100.64.0.0/10', PRIVATE],
  ['169.254.0.0/16', LINK],
  ['192.0.0.0/24', RESERVED],
  ['192.0.2.0/24', DOCUMENTATION],
  ['198.51.100.0/24', DOCUMENTATION],
  ['203.0.113.0/24', DOCUMENTATION],
  ['192.88.99.0/24', TUNNEL],
  ['198.18.0.0/15', RESERVED],
  ['224.0.0.0/4', GROUP],
  ['255.255.255.255/32', GROUP],
  ['240.0.0.0/4', RESERVED],
];

const SPECIAL_V6: readonly Use[] = [
  ['::/128', THIS_MACHINE],
  ['::1/128', THIS_MACHINE],
  ['::ffff:0:0/96', TUNNEL],
  ['::ffff:0:0:0/96', TUNNEL],
  ['::/96', TUNNEL],
  ['64:ff9b::/96', TUNNEL],
  ['64:ff9b:1::/48', TUNNEL],
  ['2002::/16', TUNNEL],
  ['2001::/32', TUNNEL],
  ['fd00:ec2::254/128', METADATA],
  ['fd20:ce::254/128', METADATA],
  ['fc00::/7', PRIVATE],
  ['fec0::/10', PRIVATE],
  ['fe80::/10', LINK],
  ['ff00::/8', GROUP],
  ['2001:db8::/32', DOCUMENTATION],
  ['3fff::/20', DOCUMENTATION],
  // Benchmarks, ORCHIDs and ranges reserved for other protocols.
  ['2001::/23', RESERVED],
];

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

function useOf(address: ipaddr.IPv4 | ipaddr.IPv6, uses: readonly Use[]): string | undefined {
  return uses.find(([network]) => address.match(ipaddr.parseCIDR(network)))?.[1];
}

/** An interface id of 0000:5efe:a.b.c.d or 0200:5efe:a.b.c.d (RFC 5214): any prefix may contain an IPv4 address this way. */
function isIsatap(parts: readonly number[]): boolean {
  return ((parts[4] ?? 0) & ~0x0200) === 0 && parts[5] === 0x5efe;
}
