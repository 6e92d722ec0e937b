import type { Caller } from '../define.ts';

/** A person as one word: "discord/9". */
export function personOf({ channel, user }: Pick<Caller, 'channel' | 'user'>): string {
  return `${channel.platform}/${user}`;
}
