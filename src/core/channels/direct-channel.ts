import type { Channel } from './channel.ts';

/** Discord tells channels and people apart by nothing but a prefix of ours. */
export const DIRECT_PREFIX = 'user:';

/** Where a person alone reads what is posted; at a terminal and in a browser that is where they are. Total. */
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
