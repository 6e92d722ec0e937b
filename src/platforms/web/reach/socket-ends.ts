import type { WebContext } from '../web-env.ts';
import { isLoopback } from './loopback.ts';

export type SocketEnds = { readonly local: string; readonly remote: string };

/** Both ends of the connection, which no header can forge; empty after it closed. IPv4 in IPv6 is written as IPv4. */
export function socketEnds({ env }: WebContext): SocketEnds {
  const { localAddress = '', remoteAddress = '' } = env.incoming.socket;
  return { local: toPlain(localAddress), remote: toPlain(remoteAddress) };
}

/** Whether both ends are on this machine. */
export function isWithinMachine({ local, remote }: SocketEnds): boolean {
  return isLoopback(local) && isLoopback(remote);
}

function toPlain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase();
}
