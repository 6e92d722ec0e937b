const LOOPBACK = /^(?:localhost|(?:::ffff:)?127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Whether an address or name is this machine's own and no other's. A name that only resolves to it is not. */
export function isLoopback(name: string): boolean {
  return LOOPBACK.test(name);
}
