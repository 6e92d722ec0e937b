import { toDirectChannel } from '../../core/channels/direct-channel.ts';
import type { Caller } from '../define.ts';

/** Whether somebody asks in a chat's direct message; a terminal and a browser have no other place, and so no such one. */
export function isDirect({ channel, user }: Caller): boolean {
  if (channel.platform === 'terminal' || channel.platform === 'web') return false;
  const direct = toDirectChannel(channel, user);
  return direct.workspace === channel.workspace && direct.id === channel.id;
}
