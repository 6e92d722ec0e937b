import type { PeerChannel, World } from './world.ts';

/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
const VIEW_CHANNEL = 1n << 10n;
const SEND_MESSAGES = 1n << 11n;
const ATTACH_FILES = 1n << 15n;
const READ_MESSAGE_HISTORY = 1n << 16n;
const SEND_MESSAGES_IN_THREADS = 1n << 38n;
const SENDING = SEND_MESSAGES | SEND_MESSAGES_IN_THREADS;
export const CREATE_EVENTS = 1n << 44n;

/** What the README's invitation asks for. */
export const GRANTED =
  VIEW_CHANNEL | SEND_MESSAGES | ATTACH_FILES | READ_MESSAGE_HISTORY | SEND_MESSAGES_IN_THREADS | CREATE_EVENTS;

/** What the bot may do in a channel, as an interaction tells it. */
export function permissionsIn({ guilds, channels }: World, channel: string): bigint {
  const known = channels.get(channel);
  const held = guilds.get(known?.guild ?? '')?.permissions ?? GRANTED;
  return known ? held & ~deniedIn(known) : held;
}

/** What a channel denies the bot. */
export function deniedIn({ canView, canSend }: Pick<PeerChannel, 'canView' | 'canSend'>): bigint {
  return (canView ? 0n : VIEW_CHANNEL) | (canSend ? 0n : SENDING);
}
