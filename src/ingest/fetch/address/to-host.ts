/** The host of an address, as used in the guard, the queue and messages: without a port or the brackets of IPv6. */
export function toHost({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
