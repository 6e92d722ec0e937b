/** The host of an address, with its port: all of it that is worth saying, and holds no password. */
export function hostOfUrl(address: string): string {
  return URL.parse(address)?.host ?? 'the address';
}
