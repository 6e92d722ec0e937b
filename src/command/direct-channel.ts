import type { Channel } from '../core/channel.ts';
import { UserError } from '../core/errors.ts';
import type { Caller } from './define.ts';

/** Where a person alone reads what is posted. Throws a UserError where that cannot be told from here. */
export function toDirectChannel({ channel, user }: Caller): Channel {
  switch (channel.platform) {
    case 'slack':
      return { ...channel, id: user };
    case 'discord':
      if (channel.workspace === 'dm') return channel;
      throw new UserError('Discord does not let a bot write to you unasked.', 'Type this in a direct message to it.');
    case 'terminal':
    case 'web':
      return channel;
  }
}
