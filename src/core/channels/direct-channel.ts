import type { Channel } from './channel.ts';

/** On Discord only this prefix of ours distinguishes a person from a channel. */
export const DIRECT_PREFIX = 'user:';

/** A channel that only this person reads; in a terminal or browser it is the one they are in. Never throws. */
export function toDirectChannel(channel: Channel, user: string): Channel {
  switch (channel.platform) {
    case 'slack':
      return { ...channel, id: user };
    case 'discord':
      return { platform: 'discord', workspace: 'dm', id: DIRECT_PREFIX + user };
    case 'terminal':
    case 'web':
      return channel;
  }
}
