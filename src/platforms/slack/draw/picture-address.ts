import { BlockList, isIP } from 'node:net';
import { URL_TEXT } from '../limits.ts';
import { parseSlackLink } from './escape.ts';

const IPV4 = 'ipv4';
const IPV6 = 'ipv6';

/**
 * The address of a picture that Slack's servers may be able to fetch: not a host of this machine or a private network.
 * Slack refuses the whole message if it cannot fetch it.
 */
export function parsePicture(url: string): string | undefined {
  const address = parseSlackLink(url);
  return address !== undefined && address.length <= URL_TEXT && isPublic(address) ? address : undefined;
}

function isPublic(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  const version = isIP(host);
  if (version === 0) return host.includes('.') && !/\.(?:local|localhost|internal|lan|home|test)\.?$/i.test(host);
  return !privateRanges().check(host, version === 4 ? IPV4 : IPV6);
}

function privateRanges(): BlockList {
  const ranges = new BlockList();
  ranges.addSubnet('0.0.0.0', 8, IPV4);
  ranges.addSubnet('10.0.0.0', 8, IPV4);
  ranges.addSubnet('127.0.0.0', 8, IPV4);
  ranges.addSubnet('169.254.0.0', 16, IPV4);
  ranges.addSubnet('172.16.0.0', 12, IPV4);
  ranges.addSubnet('192.168.0.0', 16, IPV4);
  ranges.addSubnet('::', 127, IPV6);
  ranges.addSubnet('fc00::', 7, IPV6);
  ranges.addSubnet('fe80::', 10, IPV6);
  return ranges;
}
