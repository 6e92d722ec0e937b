import { toDirectChannel } from '../../core/channels/direct-channel.ts';
import type { Caller } from '../define.ts';

/** Whether the caller is in a direct message on a chat. A terminal and a browser have no other place, so it does not count there. */
export function isDirect({ channel, user }: Caller): boolean {
  if (channel.platform === 'terminal' || channel.platform === 'web') return false;
  const direct = toDirectChannel(channel, user);
  return direct.workspace === channel.workspace && direct.id === channel.id;
}
