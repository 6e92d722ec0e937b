/** The host of an address, with its port: enough to name it, and never a password. */
export function hostOfUrl(address: string): string {
  return URL.parse(address)?.host ?? 'the address';
}
