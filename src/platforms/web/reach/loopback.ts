const LOOPBACK = /^(?:localhost|(?:::ffff:)?127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Whether an address or name can only be this machine. A name that merely resolves to it does not count. */
export function isLoopback(name: string): boolean {
  return LOOPBACK.test(name);
}
