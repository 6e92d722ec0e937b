/** The host of an address, as the guard, the queue and people know it: an IPv6 address without its brackets, no port. */
export function toHost({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
