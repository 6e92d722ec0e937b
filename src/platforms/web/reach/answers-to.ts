import type { Access } from './access.ts';
import { isLoopback } from './loopback.ts';
import { isWithinMachine, type SocketEnds } from './socket-ends.ts';

/** A Host header: a name, or an address in brackets; perhaps a port. */
const HOST = /^(?:\[([\da-f:.]+)\]|([^\s:@/?#\\[\]]+))(?::(\d{1,5}))?$/i;

/**
 * Whether a Host header means this desk. Loopback names count only within this machine; an address counts only if the
 * connection arrived at it; any other name must be configured, since anyone can point a name at this machine.
 */
export function answersTo(header: string, { host, urls }: Access, ends: SocketEnds): boolean {
  const [, address, word] = HOST.exec(header) ?? [];
  const name = (address ?? word)?.toLowerCase();
  if (name === undefined) return false;
  if (urls.some((url) => isHostOf(url, header))) return true;
  if (isLoopback(name)) return isWithinMachine(ends);
  return name === ends.local || name === host.toLowerCase();
}

/** Whether a Host header names an origin, with or without its default port. */
export function isHostOf(url: string, header: string): boolean {
  const asked = `${new URL(url).protocol}//${header}`;
  return URL.canParse(asked) && new URL(asked).origin === url;
}
